//! Spanish.

use super::Lexis;

pub(super) static SPANISH: Lexis = Lexis {
    stop: "el, la, los, las, un, una, unos, unas, yo, tu, tú, mi, mis, me, te, se, su, sus, nos, \
        nosotros, él, ella, ellos, ellas, usted, ustedes, lo, le, les, de, del, a, al, en, con, por, \
        para, sin, sobre, y, e, o, u, pero, que, qué, como, cuando, donde, quien, si, sí, no, es, \
        soy, eres, somos, son, está, estoy, están, era, fue, ser, estar, hay, he, ha, han, muy, más, \
        también, ya, este, esta, esto, ese, esa, eso, porque, hola, gracias, por favor, todo, algo, \
        nada, ahora, bien, pues, usuario, usuaria, persona",
    verb: "gusta, gustan, encanta, encantan, ama, quiere, prefiere, odia, vive, trabaja, estudia, \
        tiene, come, bebe, toma, habla, llama, llamada, llamado, nombre, años, edad, nació, casado, \
        casada, cumpleaños, necesita, usa, siempre, nunca, cumple, fecha, viaja, llega, va, \
        favorito, favorita, reside, hermana, hermano, día, llamen, llame, llamarse, quieren, le, \
        hora, horas, está, son, será, mes, llamar, cita, ahora, las, a, vuela, vuelan, juega, \
        juegan, puede, duerme, piensa, empieza, sale, vuelve, conduce, conoce, cuesta, muere, \
        visita, visitan, viven, tienen, van, llegan, paga, pago, gana, pesa, trabajo, semana, \
        semanas, meses, minutos, cree, año",
    nod: "sí, si, no, claro, claro que sí, vale, ok, okey, bueno, bien, gracias, muchas gracias, \
        hola, adiós, por favor, exacto, correcto, cierto, de acuerdo, perfecto, genial, quizás, \
        tal vez, por supuesto, no gracias, sí por favor, verdad, es verdad",
    not: "no, nunca, jamás, nada, nadie, ningún, ninguna, ninguno, ni, sin, tampoco, dejé, dejó, \
        ya no, odio, odia, detesto, detesta, dejado, dejo, deja, ha dejado, odiaba, no me gusta",
    not_not: "no solo, no sólo, sin duda, no olvides, no te olvides, no hay problema, sin \
        problema, cómo no",
    but: "pero, sino, aunque, mientras, sin embargo",
    and: "y, e, o, porque",
    who: "yo, mi, me, él, ella, nosotros, soy, tengo, vivo, estoy, quiero, como, prefiero, trabajo, \
        uso, odio, juego, duermo, estudio, hablo, necesito, llámame, nací, empecé, toco, le gusta, \
        le gustan, les gusta, les gustan, le encanta, le encantan",
    ask: "recuerda que, recuérdalo, recuerde que, acuérdate, acuérdese, ten en cuenta, tenga en \
        cuenta, ten presente, no olvides, no te olvides, no olvide, apunta, apúntalo, apúntate, \
        anota, anótalo, toma nota, guarda que, guárdalo, guarda esto, memoriza, puedes recordar, \
        podrías recordar, puede recordar, quiero que recuerdes, para que recuerdes, en tu \
        memoria, para la próxima, que sepas que, recuerda esto, me guardas que, guárdame que, te \
        acuerdas por favor de que, apúntame que, anótame que, que te acuerdes de que, que \
        recuerdes que, me guardes que",
    ask_first: "recuerda, recordá, recuerde, anota, apunta, guarda, memoriza, nota, acordate",
    polite: "por favor, hola, mila, y, pero, también, puedes, podrías, ok, vale, oye, sí, bueno, \
        ahora, además",
    recall: "no recuerdo, yo recuerdo, no me acuerdo, te acuerdas, recuerdas, me recuerda, no \
        puedo recordar, distancia entre nosotros, diferencia entre nosotros",
    off: "entre nosotros, entre tú y yo, entre tu y yo, extraoficialmente, off the record, no lo \
        recuerdes, no recuerdes, no guardes, no lo guardes, no lo apuntes, no apuntes, no anotes, no \
        lo anotes, no memorices, olvida lo que dije, olvida que dije, olvida lo que te dije, olvida \
        esto, es un secreto, en secreto, en confianza, confidencial, no se lo digas a nadie, que \
        quede entre nosotros, no hace falta que recuerdes, no quiero que recuerdes, no quiero que \
        guardes, sin guardar, no lo memorices, no lo registres, sin que lo guardes, quede entre tú y \
        yo, no hace falta guardar, no te lo guardes, no tomes nota, no te lo apuntes, no te acuerdes \
        de esto, no quede guardad*, no quede registrad*, no quede escrit*, no quede constancia, no \
        se quede guardad*, no se guarde, no se guarda, no se registre, no sea guardad*, no guardar, \
        no registrar, no memorizar, no dejes registro, no dejes constancia, no quiero que quede, ni \
        lo guardes, no sale de aquí, no salga de aquí, sin dejar rastro, queda entre nosotros, queda \
        entre tú y yo, no he dicho nada, yo no dije nada, yo no te dije nada, como si no te hubiera \
        dicho, borra esto, bórralo, no lo metas en tu memoria, no lo pongas en tu memoria, fuera de \
        tu memoria",
    question: "qué, cuál, cuáles, cuándo, dónde, quién, quiénes, cómo, cuánto, cuánta, \
        cuántos, por qué, adónde, sabes si, sabes qué, dime qué, es verdad que, me gusta o, \
        q, ideas, alguna idea, me das, me recomiendas, me ayudas, te parece, crees, crees \
        que, es normal, es mucho, es caro, se te ocurre, me puedes, puedes, tienes, tienes \
        alguna, sugerencias, conoces, sabes",
    game: "imagina, imagínate, imaginemos, supongamos, supón, finge, juguemos, hagamos como si, \
        por ejemplo, hipotéticamente, en el juego, en mi sueño, soñé, érase una vez, escribe un \
        cuento, juego de rol",
    what_if: "si fuera, si fuese, si tuviera, si viviera, si pudiera, si me mudara, qué tal si, \
        y si, ojalá, como si, sería, viviría, es broma, bromeo, era broma",
    when_if: "si, a menos que, en caso de, quizás, quizá, tal vez, a lo mejor, igual me, igual nos, puede \
        que, lo mismo me, podría, podríamos",
    said: "dijo, dice, dijeron, escribió, escribe, mandó, envió, contestó, respondió, preguntó, \
        contó, mensaje, correo, carta, texto, letra, artículo, cita",
    task: "traduce, traducir, corrige, corregir, resume, resumir, reescribe, revisa, redacta, \
        escribe, responde a, contesta a, cómo se dice, cómo digo, mejora, edita, explica",
    label: "nota, recuerda, recordatorio, dirección, teléfono, correo, email, cumpleaños, \
        alergias, nombre, trabajo, edad, dato, importante, corrección, contraseña, código, sí, no, \
        por cierto, ciudad, sobre mí, yo, apunta, anota, familia",
    weekday: "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    month: "enero/ene, febrero/feb, marzo, abril, mayo, junio, julio, agosto, \
        septiembre/setiembre/sept, octubre/oct, noviembre/nov, diciembre/dic",
    span: "segundo, segundos, minuto, minutos, hora, horas, día, días, noche, noches, semana, \
        semanas, fin de semana, mes, meses, año, años, verano, invierno, primavera, otoño, mañana, \
        tarde, trimestre",
    relative: "hoy, mañana, pasado mañana, ayer, anteayer, antes de ayer, anoche, esta noche, \
        esta mañana, esta tarde, este %, esta %, próximo %, próxima %, próximos # %, próximas # %, % \
        próximo, % próxima, % que viene, % pasado, % pasada, % entrante, próximo @, @ próximo, @ que \
        viene, @ pasado, este @, el @, @, dentro de %, dentro de # %, dentro de un %, dentro de una \
        %, en # %, en un %, en una %, en unos %, hace # %, hace un %, hace una %, hace unos %, hace \
        unas %, hace poco, pronto, recientemente, últimamente, ahora mismo, en este momento, % \
        atrás, # % atrás, último %, última %",
    often: "los @, todos los @, cada @, cada %, todos los %, todas las %, de @ a @, por la mañana, por \
        las mañanas, por la tarde, por la noche, de la mañana, buenos días, este año",
    secret: "contraseña*, clave, claves, pin, código de acceso, código de seguridad, código \
        secreto, código de la puerta, código de la alarma, código de verificación, cvv, tarjeta \
        de crédito, tarjeta de débito, número de tarjeta, cuenta bancaria, número de cuenta, \
        iban, dni, nie, nif, curp, rfc, cédula, número de pasaporte, mi pasaporte, seguridad \
        social, carnet de conducir, número de identidad, frase semilla, frase de recuperación, \
        token, clave privada, usuario y contraseña, clabe, código de mi tarjeta, código de la \
        tarjeta",
    health: "enferm*, diagnos*, medic*, pastilla*, píldora*, receta médica, dosis, síntoma*, terapia, \
        terapeuta, psicólog*, psiquiatr*, depres*, deprim*, ansiedad, ataque de pánico, bipolar, \
        esquizo*, autis*, tdah, trauma*, suicid*, anorexi*, bulimi*, adict*, alcohólic*, cáncer, \
        tumor*, leucemia, quimio*, diabet*, insulina, asma, asmátic*, alerg*, alérgic*, intoleran*, \
        celíac*, epilep*, migraña*, infarto, derrame, presión arterial, tensión alta, hipertens*, \
        colesterol, anemia, tiroides, artritis, parkinson, alzheimer, demencia, esclerosis, lupus, \
        hepatitis, diálisis, vih, sida, herpes, infección, infectad*, virus, covid, gripe, neumonía, \
        fiebre, embaraz*, encinta, aborto*, fertilidad, menopausia, regla dolorosa, menstrua*, \
        endometriosis, cirugía, operaron, operación, hospitalizad*, mi médico, mi doctor, análisis \
        de sangre, tipo de sangre, vacuna*, discapaci*, silla de ruedas, cieg*, sord*, parálisis, \
        paralític*, dislexia, herid*, lesión, fractura, dolor*, me duele, hernia, insomnio, obes*, \
        sobrepeso, salud mental, antibiótic*, crónic*, trasplante, náusea*, vómit*, diarrea, \
        lactosa, antidepres*, ansiolític*, somnífer*, analgésic*, paracetamol, ibuprofeno, remedio \
        para, hospital por, ingresad*, anemi*, anémic*, déficit de, deficiencia, deficiencias, \
        carencia, ferritina, falta de hierro, hierro bajo, hemoglobina, talasemia, hemorroides, \
        escoliosis, fibromialgia, sinusitis, cálculos, hormonal*, urticaria",
    can: "puedes, podrías, puede, podría, puedas, podrías por favor, te importa, te importaría, \
        quieres, querrías, serías tan amable de, es posible, te acuerdas por favor, podés, me \
        puedes, me podrías, sería posible",
    keep: "recordar que, tener en cuenta, tener presente, acordarte de que, acordarte que, \
        guardar que, guardar, guardarte, anotar, anotarme, apuntar, apuntarme, apuntarte, \
        memorizar, tomar nota, no olvidar, de que",
    yet: "todavía, aún, también, ya, casi, me",
    amount: "varios=0, varias=0, algunos=0, algunas=0, cien=100, cientos=100, ciento=100, \
        mil=1000, miles=1000, docena=12, docenas=12, par=2, pareja=2, decena=10, \
        millón=1000000, ambos=2, ambas=2, doscientos=200, trescientos=300, quinientos=500, \
        gemelos=2, gemelas=2, mellizos=2, primero=1, primera=1, veintiuna=21, \
        cuatrocientos=400, seiscientos=600, setecientos=700, ochocientos=800, \
        novecientos=900, doscientas=200, trescientas=300, quinientas=500",
    years: "el año pasado=-1, año pasado=-1, hace un año=-1, hace dos años=-2, hace # años=-#, \
        desde hace # años=-#, # años atrás=-#, el año antepasado=-2, este año=0, el año que \
        viene=1, el próximo año=1, dentro de un año=1, dentro de # años=#, en # años=#, el mes \
        pasado=-1m, hace un mes=-1m, hace # meses=-#m, este mes=0m, el mes que viene=1m, el \
        próximo mes=1m, dentro de # meses=#m",
    code: "código, códigos, clave, pin, número, combinación",
    lock: "tarjeta, tarjetas, puerta, portal, alarma, caja, caja fuerte, banco, cuenta, sim, \
        taquilla, visa, cajero, candado, garaje",
    open_code: "código postal, código de área, código de vestimenta, número de teléfono, código \
        fuente, palabra clave",
    job: "enfermero, enfermera, enfermeros, enfermeras, enfermería, psicólogo, psicóloga, \
        psicólogos, psicólogas, psiquiatra, terapeuta, soy médic*, es médic*, de médico, de \
        médica, como médico, como médica, médico de familia de profesión, estudi* medicina, \
        estudiante de medicina, profesor de medicina, profesora de medicina, facultad de \
        medicina, soy medica",
    patient: "mi, mis, al, a la, ver, veo, vi, necesito, necesita, tengo, tiene, con, su, quiero, \
        visito, visita, va, voy",
    real: "en realidad, de momento, por ahora, mientras tanto, la verdad, en verdad, \
        actualmente, en fin, ahora, hoy, hoy en día",
    days: "hoy=0, esta noche=0, esta mañana=0, esta tarde=0, mañana=1, mñn=1, mañana por la \
        mañana=1, mañana por la tarde=1, mañana por la noche=1, pasado mañana=2, pasado=2, \
        ayer=-1, anoche=-1, anteayer=-2, antes de ayer=-2, antier=-2, hace # días=-#, hace \
        un día=-1, dentro de # días=#, en # días=#, de aquí a # días=#, dentro de un día=1, \
        en una semana=1w, dentro de una semana=1w, dentro de # semanas=#w, en # semanas=#w, \
        de aquí a # semanas=#w, hace una semana=-1w, hace # semanas=-#w, en un mes=1m, \
        dentro de un mes=1m, en # meses=#m, dentro de # meses=#m, hace un mes=-1m, hace # \
        meses=-#m, semana que viene=1week, próxima semana=1week, semana próxima=1week, esta \
        semana=0week, semana pasada=-1week, este finde=0weekend, este fin de \
        semana=0weekend, el finde=0weekend, finde que viene=1weekend, próximo \
        finde=1weekend, próximo fin de semana=1weekend, fin de semana que viene=1weekend, \
        @=@, el @=@, este @=@, próximo @=@next, @ próximo=@next, @ que viene=@next, @ q \
        viene=@next, @ pasado=-@, pasado @=-@, el día #=#th, día #=#th, el #=#th",
    gone: "fui, fue, fuimos, fueron, vi, vio, estuve, estuvo, hice, hizo, nació, nací, \
        compré, compró, llegué, llegó, *aste, *amos, *aron, *ieron, ha, he, hemos, han, \
        había, era, tuve, tuvo, di, dio, me mudé, se mudó, conocí, empecé, dejé, salí, \
        perdí, volví",
    clock: "# y cuarto=0:15, # y media=0:30, # menos cuarto=-1:45, cuarto para las #=-1:45, \
        # y diez=0:10, # y veinte=0:20, # menos diez=-1:50, # menos veinte=-1:40, # de la \
        tarde=12:00, # de la noche=12:00, # pm=12:00, # en punto=0:00, # de la mañana=0:00",
    wish: "quiero, quiere, queremos, quieren, querría, quisiera, quería, me gustaría, le gustaría, nos \
        gustaría, me encantaría, le encantaría, sueño con, sueña con, mi sueño, su sueño, sueño, \
        espero, espera, ojalá, planeo, planea, pienso, piensa, plan, tengo pensado, tiene pensado, \
        tengo ganas de, tiene ganas de, me apetece, le apetece, estoy pensando en, está pensando en, \
        estoy ahorrando, está ahorrando, ahorrando para, ahorra para, necesito, necesita, \
        necesitamos, aspiro a, aspira a, me muero por, se muere por, intento, intenta, voy a ser, va \
        a ser, seré, será, de mayor, deseo, desea, pretendo, pretende, estudio para, estudia para, \
        me veo de, estoy estudiando para, está estudiando para, casi compr*, casi acept*, casi me *, \
        casi nos *, casi cojo, casi cogí, casi firm*, casi adopt*, casi dej*, casi alquil*, por \
        poco, a punto de, iba a, íbamos a, iban a, mataría por, daría lo que fuera, algún día, daría",
    past: "antes, solía, solíamos, vivía, vivíamos, trabajaba, jugaba, tocaba, estudiaba, \
        era, fui, fue, tenía, hacía, iba, *aba, *abamos, antiguamente, ex, antiguo, antigua, \
        en otra época, de pequeño, de pequeña, de joven, de niño, de niña, ya no, viví, \
        trabajé, salía, comía, bebía, creció, crecí",
    kin: "hermana/hermanas/herma/hermanita, hermano/hermanos/bro/hermanito, \
        madre/mamá/mami/mama, padre/papá/papi/papa, mujer/esposa, marido/esposo, \
        hijo/hijos/peque, hija/hijas, novia, novio, amigo/amigos/colega, amiga/amigas, \
        primo/primos, prima/primas, tío/tíos, tía/tías, abuelo/abuelos/yayo, \
        abuela/abuelas/yaya, sobrino/sobrinos, sobrina/sobrinas, suegro, suegra/suegras, \
        cuñado/cuñados, cuñada/cuñadas, jefe, jefa, vecino, vecina, perro/perros, perra, \
        gato/gatos, gata, nieto, nieta, pareja, padrino, madrina, ahijado, ahijada, casero, \
        profesor/profe, profesora, compañero, compañera, yerno, nuera, padrastro, madrastra, \
        ex",
    of: "de, del, mi, mis, su, sus, la, el, tu",
    short: "cumpleaños/cumple, universidad/uni, que/q, por/x, para/pa, también/tb/tmb, \
        porque/pq/xq, bicicleta/bici, moto/motocicleta, televisión/tele, fin de \
        semana/finde, profesor/profe, colegio/cole, trabajo/curro, trabaja/curra, \
        trabajo/trabajar, piso/apartamento",
    no_if: "por si, x si, ver si, veremos si, a ver si, no sé si, como si, incluso si, \
        aunque, si te lo preguntabas, si te lo preguntas, si quieres saber, si puedes, si \
        puede, si no te importa, si te interesa, si no",
};
