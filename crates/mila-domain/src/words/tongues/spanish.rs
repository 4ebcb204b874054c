//! Spanish.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static SPANISH: Forms = Forms {
    called: "",
    help: "ayuda, comandos, información, menú",
    privacy: "privacidad, política de privacidad, política",
    status: "estado, mi estado, estado de mi cuenta",
    reminders: "recordatorios, mis recordatorios, los recordatorios, todos mis recordatorios, \
        lista de recordatorios, muéstrame mis recordatorios, muestra mis recordatorios, \
        qué recordatorios tengo",
    start: "iniciar, reactivar",
    again: "continuar, continúa, sigue, seguir, reanudar, vuelve, volver, vuelve a escribirme, \
        puedes escribirme, puedes escribirme otra vez, ya puedes escribirme, quiero volver, \
        quiero empezar, suscribir, suscríbeme, darme de alta, dame de alta, dar de alta, \
        he cambiado de opinión, cambié de opinión, empieza, comienza, activar, alta, empezar, \
        comenzar, inicio, empezar de nuevo, empieza de nuevo, volver a empezar, \
        escríbeme de nuevo, quiero empezar de nuevo",
    language: "idioma, lengua",
    voice: "voz",
    on: "siempre, activada, encendida",
    off: "apagada, nunca, desactivada",
    auto: "automática, automático",
    show: "mostrar",
    hide: "ocultar",
    polite: "por favor, porfavor, porfa, porfis, favor, xfa, x favor, pf, gracias, muchas gracias, \
        mil gracias, hola, hola mila, buenas, buenos días, buenas tardes, buenas noches, \
        perdón, perdona, disculpa, disculpe, señor, señora, señorita, mija, mijita, hija mía, cariño, corazón, mi amor, mi cielo, mi reina, guapa, amigo, amiga, mila, jaja, jajaja, \
        jajajaja, jeje, adiós, chao, saludos, un saludo, oye, oiga, oh, pues, bueno, ya, \
        te lo pido, se lo pido, os lo pido, de antemano, muy amable, lo siento, tío, hombre, \
        mujer, solo, buen día, gracias mila, eh, ay",
    stops: Stops {
        stop: "ya no me lleguen tus mensajes, que ya no me lleguen tus mensajes, \
            que no me lleguen más mensajes, que no me lleguen más tus mensajes, que no me lleguen tus mensajes, \
            que ya no me lleguen mensajes, que ya no me lleguen más mensajes, que ya no me lleguen sus mensajes, \
            que no me llegue nada más, no me mandes nada, no me mandes nada más, no me mandes más nada, \
            no me envíes nada, no me envíes nada más, no me envíes más nada, no me mande nada más, \
            no me escribas nunca más, nunca más me escribas, ya no me mandes nada, sácame de tu lista, sacame de tu lista, \
            sacame de la lista, quitame de tu lista, sáqueme de su lista, sáquenme de su lista, dejes en paz, me dejes en paz, que me dejes en paz, que me dejen en paz, me borro de esto, me quiero borrar, bórrame de esto, déjate de mensajes, stop, baja, darse de baja, darme de baja, dame de baja, deme de baja, dar de baja, \
            date de baja, denme de baja, dadme de baja, quiero darme de baja, quiero la baja, \
            quiero baja, solicito la baja, solicito darme de baja, quisiera darme de baja, \
            me quiero dar de baja, me doy de baja, deseo darme de baja, detener, detente, \
            deténgase, detenga, parar, desuscribir, desuscribirme, desuscríbeme, \
            cancelar suscripción, anular suscripción, cancelar la suscripción, dejadme en paz, \
            déjame en paz, déjenme en paz, déjeme en paz, déjame tranquilo, déjame tranquila, \
            déjenme tranquilo, déjenme tranquila, dejarme en paz, no molestar, no molestes, \
            no me molestes, no me molesten, no me molestes más, no molesten, olvida mi número, \
            olviden mi número, olvídate de mi número, pierde mi número, quítame de la lista, \
            quítenme de la lista, quítame de tu lista, sácame de la lista, \
            sácame de esta lista, sáquenme de la lista, bórrame de la lista, \
            bórrenme de la lista, elimíname de la lista, elimínenme de la lista, \
            no más mensajes, basta de mensajes, ni un mensaje más, ya no más mensajes, \
            para todo, deja de molestarme, dejen de molestarme, deja de molestar, \
            dejen de molestar, quiero que pares, deja de hacerme spam, para de molestarme, \
            remover, removerme, bórrame de tu lista, elimíname de tu lista, \
            quítenme de su lista, quítame de su lista, sáquenme de su lista, \
            bórrenme de su lista, elimínenme de su lista, quiten mi número de la lista, \
            quita mi número de la lista",
        cancel: "cancelar, cancela, fin, salir, terminar, finalizar, anular, termina, cancelen",
        likely: "borrar mi cuenta, borrar mi número, eliminar mi cuenta, eliminar mi número, bórrame de tus contactos, borrame de tus contactos, elimíname de tus contactos, \
            bórreme de sus contactos, borra mis datos, bórrame de aquí, bórreme, sacame, sácame, sácame de aquí, sacame de acá, sácame de esto, \
            sacame de esto, quítame de aquí, cancela el servicio, cancelen el servicio, cancele el servicio, cancelar mi registro, cancela mi registro, \
            cancelar mi cuenta, cancela mi cuenta, borra mi cuenta, elimina mi cuenta, borren mi cuenta, \
            no quiero usar más esto, no quiero usar esto más, no quiero usar más este servicio, salir de este servicio, salir del servicio, salir de la lista, salirme de la lista, \
            dejar el servicio, dejar este servicio, ya no necesito, no necesito, puedo cancelar la suscripción, ya no me interesa, \
            cancelar tu servicio, dejar de usar, quiero dejar de usar, quisiera dejar de usar, \
            cómo hago para no recibir más, cómo hago para dejar de recibir, \
            cómo dejo de recibir, no quiero seguir usando, salir de aquí, salirme de esto, no quiero usar, ya no quiero usar, no deseo usar, ya no deseo usar, \
            ya no quiero, quiero cancelar el servicio, para, para ya, pare, paren, pará, alto, basta, basta ya, ya basta, ya está bien, \
            suficiente, ya es suficiente, vete, largo, lárgate, fuera, cállate, silencio, \
            calla, cállese, no me interesa, no estoy interesado, no estoy interesada, \
            no gracias no me interesa, número equivocado, te equivocas de número, \
            se equivoca de número, se equivocaron de número, te has equivocado de número, \
            borra mi número, elimina mi número, borren mi número, eliminen mi número, bórrame, \
            elimíname, puedes parar, podrías parar, puede parar, quiero parar, quisiera parar, \
            cómo paro esto, cómo me doy de baja, cómo puedo darme de baja, cómo darme de baja, \
            cómo cancelo, cómo cancelo esto, cómo detengo esto, cómo paro los mensajes, \
            cómo dejo de recibir mensajes, cancelar mi suscripción, cancela mi suscripción, \
            cancelar servicio, cancelar el servicio, terminar conversación, \
            terminar la conversación, terminar chat, finalizar chat, apágate, apagar, \
            desactivar, desactívate, spam, esto es spam, demasiados mensajes, deja eso, \
            déjalo ya, deja de hablar, deja de hablarme, deja de escribir, no sigas, \
            no sigas más, me tienes harto, me tienes harta, no quiero nada, no quiero más, \
            no quiero saber nada",
        halt: "dejá de, pará de, parad de, deja de, dejar de, dejen de, deje de, dejad de, para de, parar de, pare de, \
            paren de, basta de, puedes dejar de, podrías dejar de, puede dejar de, \
            pueden dejar de, podrían dejar de, quiero que dejes de, quiero que dejen de, \
            quiero que deje de, te pido que dejes de, les pido que dejen de, \
            necesito que dejes de, cesa de, cesen de, ya deja de, ya dejen de, quiero dejar de, \
            quisiera dejar de, me gustaría dejar de, deja ya de, dejen ya de, podéis dejar de",
        forbid: "no, ya no, nunca más, no quiero que, ya no quiero que, que no, no vuelvas a, \
            no vuelva a, no vuelvan a, nunca, jamás, no quiero que vuelvas a, no sigas, \
            no sigan",
        unwanted: "no quiero, ya no quiero, no deseo, ya no deseo, no necesito, no quisiera, \
            no me interesa, no quiero más, no me gustaría, no queremos",
        write: "escribirme, mandarme, enviarme, contactarme, hablarme, escribir, mandar, enviar, \
            escribas, mandes, envíes, escriba, mande, envíe, escriban, manden, envíen, \
            escribáis, mandéis, enviéis, contactes, contacte, contacten, hables, hable, hablen, \
            me escribas, me mandes, me envíes, me escriba, me mande, me envíe, me escriban, \
            me manden, me envíen, me escribáis, me mandéis, me enviéis, me contactes, \
            me contacte, me contacten, me hables, me hable, me hablen, que me escribas, \
            que me escriban, que me mandes, que me envíes, que me contacten, que me contactes, \
            que me hables, enviarnos, escribirnos, me textees, textearme, me llames, \
            me hagas spam",
        get: "recibir, seguir recibiendo, saber de ti, saber de vosotros, llegarme, \
            estar enviándome, ver",
        me: "me, nos, a mí, conmigo, a este número, a mi número, a mi teléfono, escribirme, \
            mandarme, enviarme, contactarme, hablarme, me escribas, me mandes, me envíes, \
            me escriba, me mande, me envíe, me escriban, me manden, me envíen, me escribáis, \
            me mandéis, me enviéis, me contactes, me contacte, me contacten, me hables, \
            me hable, me hablen, escribirnos, enviarnos, textearme",
        mail: "mensajes, mensaje, mensajitos, mensajería, sms, whatsapps, whatsapp, tus mensajes, \
            sus mensajes, vuestros mensajes, notificaciones, publicidad, de ti, de ustedes, \
            correos, spam",
        tail: "este número, número, mensajes tuyos, tuyos, tuyo, mila, el servicio, más, ya, ahora, ahora mismo, nunca, nunca más, jamás, otra vez, de nuevo, \
            por siempre, para siempre, inmediatamente, de inmediato, todos, todo, los, estos, \
            esos, el, la, este, servicio, lista, de la lista, de esta lista, de, en, nada, \
            ningún, ninguno, tantos, por completo, completamente, del servicio, \
            definitivamente, cosas, y, a, por whatsapp, aquí, del todo, esto, tu, su, una, un, \
            ni, gracias, por favor, su lista, de su lista, tu lista, de tu lista",
    },
    memory: Memory {
        called: "memoria, la memoria, tu memoria, mi memoria, función de memoria, \
            la función de memoria, modo memoria, mis recuerdos, tus recuerdos, los recuerdos, \
            mis memorias, tus memorias, las memorias, todos mis recuerdos, todos tus recuerdos, \
            su memoria",
        on: "on, activada, encendida, activa, prendida, habilitada, conectada",
        off: "off, desactivada, apagada, inactiva, deshabilitada, desconectada",
        turn: "pon, poné, ponga, poner, deja, dejá, quiero, mantén",
        turn_on: "activa, activá, activar, active, actívame, enciende, encendé, encender, prende, \
            prendé, prender, habilita, habilitá, habilitar, permite, permitir, permito, acepto, \
            autorizo, reactiva, reactivar, quiero activar, quiero encender, quiero prender, \
            puedes activar, podés activar, puedes encender, podrías activar, me activas, \
            vuelve a activar, volvé a activar, conecta",
        turn_off: "desactiva, desactivá, desactivar, desactive, desactívame, apaga, apagá, \
            apagar, apague, deshabilita, deshabilitá, deshabilitar, desconecta, desconectar, \
            me opongo, me opongo a, oponerme a, quiero oponerme a, no permito, no acepto, \
            no autorizo, no quiero, no quiero que uses, no uses, quita, quitá, quitar, pausa, \
            pausar, suspende, suspender, quiero desactivar, quiero apagar, quiero quitar, \
            quisiera desactivar, puedes desactivar, podés desactivar, puedes apagar, \
            podés apagar, puedes quitar, podrías desactivar, podrías apagar, rechazo",
        show: "muestra, mostrá, muéstrame, mostrame, mostrar, muestre, muéstreme, enséñame, \
            enseñame, enseña, ver, quiero ver, quisiera ver, me gustaría ver, puedo ver, \
            déjame ver, dejame ver, lista, listar, enumera, enumérame, qué hay en, que hay en, \
            dime, decime, dígame, cuéntame, contame, quiero saber, quisiera saber, \
            me gustaría saber, puedes decirme, me puedes decir, podés decirme, podrías decirme, \
            me dices, me decís, puedes mostrarme, puedes enseñarme, podrías mostrarme, dame, \
            hazme una lista de",
        ask: "qué, qué cosas, qué más, qué más cosas, qué es lo que, lo que, todo lo que, \
            todas las cosas que, las cosas que, cosas que, qué datos, qué información, qué tanto, \
            cuánto, y qué, a ver qué, qué es todo lo que, qué detalles, qué recuerdos, acaso, \
            de qué",
        know: "sabes, sabés, sabe, sabéis, recuerdas, recordás, recuerda, te acuerdas, \
            te acordás, conoces, conocés, has guardado, guardaste, tienes, tenés, tiene, \
            tienes guardado, tenés guardado, tienes guardados, tienes almacenado, tienes anotado, \
            tenés anotado, tienes registrado, tienes apuntado, tienes memorizado, has anotado, \
            anotaste, has apuntado, apuntaste, has aprendido, aprendiste, has memorizado, \
            memorizaste, has recordado, has registrado, registraste, has almacenado, almacenaste, \
            guardas, guardás, guarda, hay guardado, ya sabes, ya sabés, sabes ya, almacenas, \
            anotas, memorizas, retienes",
        keep: "recordar, guardar, anotar, apuntar, memorizar, almacenar, registrar, retener, \
            acordarte, recopilar, aprender, recuerdes, recordés, recuerde, guardes, guardés, \
            guarde, anotes, anote, apuntes, memorices, almacenes, almacene, registres, retengas, \
            te acuerdes, recordando, guardando, anotando, almacenando, tomar notas, tomes notas",
        kept: "",
        of_me: "de mí, sobre mí, acerca de mí, de mi persona, sobre mi persona, de mi vida, \
            sobre mi vida, respecto a mí, en relación conmigo, sobre mí y mi vida, \
            de mí y de mi vida",
        things: "cosas, nada, ninguna cosa, algo, datos, información, todo, detalles, recuerdos, \
            hechos, datos personales, información personal, cosas personales",
        told: "lo que digo, lo que te digo, lo que escribo, lo que te escribo, lo que te cuento, \
            lo que diga",
        halt: "deja de, dejá de, deje de, dejar de, para de, pará de, parar de, \
            quiero que dejes de, quiero que pares de, puedes dejar de, podés dejar de, \
            podrías dejar de, no quiero que, no me gusta que, prefiero que no, me opongo a que, \
            no permito que, no te permito, no te autorizo a, te prohíbo, no deseo que",
        forbid: "no, nunca, jamás, por favor no, ya no, que no, nunca más, no vuelvas a, \
            no volvás a",
        may: "puedes, podés, puede, te permito, te autorizo a, tienes permiso para, \
            tenés permiso para, empieza a, comienza a, empezá a, comenzá a, vuelve a, volvé a, \
            está bien que, ya puedes, acepto que, permito que, autorizo que",
        tail: "ya, ahora, ahora mismo, hasta ahora, hasta hoy, todavía, aún, exactamente, \
            realmente, de verdad, más, desde ahora, a partir de ahora, a partir de hoy, \
            de ahora en adelante, otra vez, de nuevo, en tu memoria, en la memoria, en memoria, \
            actualmente, hoy, por ahora, por el momento, mila, tú, vos, para siempre, \
            en absoluto, para mí, en el futuro, guardado, todo",
        shown: "qué te he contado de mí, qué te he contado sobre mí, qué te conté de mí, \
            qué te conté sobre mí, qué te he dicho de mí, qué te dije de mí, sabes algo de mí, \
            sabes algo sobre mí, sabés algo de mí, tienes algo guardado de mí, \
            está activada la memoria, está la memoria activada, la memoria está activada, \
            la memoria está apagada, estado de la memoria, qué hay en tu memoria, \
            qué recuerdos tienes, qué recuerdos tienes de mí, qué recuerdos tienes sobre mí, \
            memoria mostrar",
        allowed: "empieza a recordar, empieza a recordar otra vez, empieza a recordar de nuevo, \
            vuelve a recordar, vuelve a recordar cosas, volvé a recordar, \
            puedes volver a recordar, ya puedes recordar",
        refused: "deja de recordar, dejá de recordar, deja de guardar, deja de guardar recuerdos, \
            no recuerdes nada, no recuerdes nada más, no recordés nada, no guardes nada, \
            no guardes nada más, no guardés nada, no anotes nada, no memorices nada, \
            no almacenes nada, no recuerdes lo que digo, no recuerdes lo que te digo, \
            no guardes lo que digo, no guardes lo que te digo, no te acuerdes de nada, \
            no me recuerdes, deja de recordarme cosas de mí, no guardes recuerdos, \
            me opongo a la memoria, oponerme a la memoria, quiero oponerme a la memoria, \
            me opongo a tu memoria",
    },
    answers: Answers {
        yes: "claro q si, claro q sí, clro que si, sí, si, sii, sip, sipi, sep, simón, claro, claro que sí, por supuesto, \
            por supuesto que sí, desde luego, efectivamente, así es, correcto, cierto, obvio, \
            obviamente, evidentemente, exacto, exactamente, afirmativo, seguro, naturalmente, \
            sí señor, sí señora, cómo no, sí claro, sí sí, clarísimo, confirmo, lo confirmo, \
            es correcto, así mismo, totalmente, sí soy, segurísimo, yes",
        no: "no, nop, nope, nel, qué va, para nada, claro que no, por supuesto que no, \
            desde luego que no, negativo, no no, noup, en absoluto, no señor, no señora, \
            obvio que no, la verdad no, la verdad que no",
        no_is_not: true,
        not: "tampoco, no soy, yo no",
        either: "ya no quiero, ya no",
        ok: "ok, okey, okay, oka, oki, vale, dale, está bien, de acuerdo, bien, perfecto, \
            genial, listo, entendido, bueno, venga, acepto, conforme, va, muy bien, \
            estoy de acuerdo, k, okei, ta bien, excelente, hecho, sale",
        affirm: "lo soy, los tengo, los he cumplido, sí lo soy, los tengo cumplidos, tengo más, \
            soy mayor, ya los tengo, los cumplo",
        go: "así es, correcto así es, muy segura, muy seguro, completamente segura, completamente seguro, \
            totalmente segura, totalmente seguro, así lo quiero, es lo que quería, eso dije, eso he dicho, es lo que dije, es lo que quiero, hazlo, adelante, sí quiero, quiero, eso quiero, estoy seguro, estoy segura, \
            seguro, segura, por completo, del todo, para, deténte, páralo, lo quiero, procede",
        stay: "q va, qva, qué va hombre, era broma, es broma, bromeaba, solo bromeaba, estaba bromeando, \
            no te vayas, no te vayas por favor, quédate conmigo, quédate porfa, mejor quédate, \
            mejor sigue, sigue así, continuemos, no me hagas caso, de qué hablas, ni hablar, ni loca, ni loco, no pares, sigue, continúa, continuar, seguir, no te detengas, espera, déjalo, \
            olvídalo, no importa, da igual, fue un error, me equivoqué, error, por error, \
            mejor no, ahora no, todavía no, aún no, no lo hagas, quédate, no quiero, \
            no quiero parar, no quiero que pares, he cambiado de opinión, cambié de opinión",
    },
    age: Age {
        i: "yo, yo tengo, yo soy",
        frame: "tengo, soy, edad, mi edad es, mi edad, de edad, años, año, añitos, anos, de, \
            cumplidos, cumplo años, tengo cumplidos, yo tengo, ya tengo, yo soy, ya soy, aos",
        filler: "hace rato, hace mucho, hace tiempo, hace ya rato, desde, desde hace rato, desde hace mucho, y, y medio, medio, ya, solo, sólo, apenas, justo, cumplí, he cumplido, ya cumplí, \
            recién cumplí, recién cumplidos, acabo de cumplir, hace poco, hace, \
            la semana pasada, el mes pasado, el año pasado, ayer, hoy, ahora, actualmente, \
            ahora mismo, exactamente, la verdad, en realidad, todavía, aún, con, a, los, el, \
            la, un, una, hombre, mujer, mucho, muchos, que, persona, por, unos, casi siempre, \
            este año, bien, ya hace tiempo, recientemente, tengo cumplidos, en verdad, son, es, \
            de verdad, también, pero, eso sí",
        over: "pasé los, pasé de los, ya pasé los, más de, mayor de, mayor que, mayor a, por encima de, superior a, al menos, \
            como mínimo, mínimo, +, + de, arriba de, mayores de, más que, pasados los, \
            no menos de, paso de, sobre, encima de, soy mayor de, por lo menos, superados los, \
            cumplidos los",
        older: "o más, mayor, más mayor, para arriba, en adelante, más, plus, y pico, o mayor, \
            soy mayor, bastante más, mucho más, y más, más grande, pico, más que eso, \
            más de eso",
        under: "menos de, menor de, menor que, menor a, por debajo de, debajo de, inferior a, \
            no llego a, no llego a los, abajo de, <, más joven que, más joven de",
        younger: "más joven, o menos, muy joven, demasiado joven, menos que eso, menos de eso, \
            menos, o menor, para abajo",
        soon: "casi, pronto, voy a cumplir, voy a tener, cumpliré, tendré, estoy por cumplir, \
            estoy a punto de cumplir, a punto de cumplir, por cumplir, cumplo, \
            la semana que viene, la próxima semana, el mes que viene, el próximo mes, \
            el año que viene, el próximo año, mañana, dentro de, en, próximamente, cerca de, \
            me falta, me faltan, falta, faltan, para los, para cumplir, hasta, cuando cumpla, \
            cuando tenga, para tener, camino de, hacia, rumbo a",
        spans: "meses, mes, semanas, semana, días, día",
        not_yet: "todavía no, aún no, todavía no tengo, aún no tengo, todavía no cumplo, \
            aún no cumplo, aún no he cumplido, todavía no he cumplido, no tengo todavía, \
            no tengo aún, no he cumplido, todavía, no he cumplido aún, no he cumplido todavía, \
            no todavía, no aún, no llego, aún no los tengo, todavía no los tengo, no los tengo, \
            no cumplo aún",
        adult: "adulto, adulta, mayor de edad, soy mayor de edad, mayoría de edad, \
            una persona adulta, jubilado, jubilada, abuelo, abuela, persona mayor, veinteañero, \
            veinteañera, treintañero, treintañera, cuarentón, cuarentona, tercera edad, \
            un adulto, una adulta",
        born: "nací en, nacido en, nacida en, nací, año de nacimiento, nací en el, \
            nací en el año, del, soy del, soy de, naci el",
        numbers: "uno=1, un=1, una=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, \
            nueve=9, diez=10, once=11, doce=12, trece=13, catorce=14, quince=15, dieciséis=16, \
            diez y seis=16, diecisiete=17, dieciocho=18, diecinueve=19, veinte=20, \
            veintiuno=21, veintiún=21, veintidós=22, veintitrés=23, veinticuatro=24, \
            veinticinco=25, veintiséis=26, veintisiete=27, veintiocho=28, veintinueve=29, \
            treinta=30, cuarenta=40, cincuenta=50, sesenta=60, setenta=70, ochenta=80, \
            noventa=90",
        sums: Sums::Apart,
    },
};
