//! Spanish.

use super::Words;

pub(super) static SPANISH: Words = Words {
    rules: "siempre, nunca, jamás, nunca más, nunca jamás, a partir de ahora, de ahora en \
        adelante, de ahora en más, a partir de hoy, desde ahora, desde hoy, de hoy en \
        adelante, de aquí en adelante, en adelante, en lo sucesivo, en el futuro, cada vez, \
        cada vez que, todas las veces, cuando te escriba, cuando te pregunte, cuando te hable, \
        todos los días, todas las mañanas, todas las noches, cada día, cada mañana, cada \
        noche, cada semana, cada lunes, bajo ninguna circunstancia, bajo ningún concepto, en \
        ningún caso, de ninguna manera, sin excepción, sin excepciones, por regla general, por \
        defecto, hasta nuevo aviso, hasta que te diga, hasta que diga lo contrario, salvo que \
        diga, a menos que diga, a menos que te lo pida, salvo que te lo pida, para siempre, ya \
        no me, ya no uses, llámame, llamame, llamadme, me llamo, mi nombre es, no me llames, \
        puedes llamarme, podés llamarme, trátame, tratame, tutéame, tutéeme, háblame, hablame, \
        háblame en, respóndeme, respondeme, contéstame, contestame, escríbeme en, responde en, \
        contesta en, responde siempre, prefiero, preferiría, quiero que, necesito que, me \
        gustaría que, no quiero que, te pido que, asegúrate, asegurate, ten en cuenta, tené en \
        cuenta, tenga en cuenta, recuerda que, recordá que, recuerde que, acuérdate de que, \
        acordate que, acuérdate que, no olvides que, no te olvides de que, no te olvides que, \
        la regla es, una regla, la norma es, ni se te ocurra, debes, no debes, tienes \
        prohibido, prohibido, no uses, no utilices, no me mandes, no mandes, no envíes, no me \
        envíes, no escribas, no me escribas, no digas, no me digas, no hables, no me hables, \
        no menciones, no me preguntes, no preguntes, no me recuerdes, no me despiertes, no me \
        molestes, no contestes, no respondas, no agregues, no añadas, no incluyas, no me des, \
        no compartas, no cuentes, no le digas, no le cuentes, no sugieras, no recomiendes, no \
        pongas, no termines, no empieces, no vuelvas a, no llames, deja de usar, deja de \
        llamarme, deja de decir, deja de mandar, deja de preguntar, deja de enviar, dejá de, \
        sin emojis, sin emoticonos, nada de emojis, solo en español, sólo en español, \
        respuestas cortas, sé breve, se breve",
    promises: "prometo, te prometo, le prometo, lo prometo, prometí, le prometí, te prometí, les \
        prometí, he prometido, prometió, me prometió, me prometiste, me prometieron, \
        prometieron, prometimos, me ha prometido, prometido, promesa, juro, te juro, juré, me \
        comprometí, me comprometo, se comprometió, quedé en, quedamos en, hemos quedado, he \
        quedado con, quedé con, acordamos, te debo, le debo, les debo, debo a, me debe, me \
        deben, me debes, nos debe, nos deben, debemos, le debe, debo dinero, la deuda, presté, \
        le presté, me prestó, me prestaste, pedí prestado, devolverle, devolverte, \
        devolvérselo, tengo que devolver, tengo que pagar, tengo que enviar, tengo que mandar, \
        tengo que llamar, recuérdame, recordame, recuérdeme, acuérdame, haceme acordar, hazme \
        acordar, recordatorio, que no se me olvide, no me dejes olvidar, no olvides, no te \
        olvides de, te mando, te lo mando, te la mando, se lo mando, te los mando, te las \
        mando, le mando, te envío, te lo envío, se lo envío, te la envío, le envío, te paso, \
        te lo paso, te la paso, te llamo, le llamo, la llamo mañana, te escribo, le escribo, \
        te aviso, le aviso, te digo mañana, te pago, te lo pago, le pago, se lo pago, te \
        traigo, te lo traigo, le traigo, te llevo, te lo llevo, te devuelvo, te lo devuelvo, \
        se lo devuelvo, le devuelvo, te compro, te ayudo, te recojo, te busco, te confirmo, te \
        cuento mañana, te doy, te lo doy, te hago, te lo hago, mandaré, te mandaré, enviaré, \
        te enviaré, llamaré, te llamaré, escribiré, te escribiré, pagaré, te pagaré, traeré, \
        llevaré, devolveré, te devolveré, compraré, ayudaré, te ayudaré, avisaré, te avisaré, \
        daré, te daré, haré, lo haré, diré, te diré, iré, estaré ahí, estaré allí, pasaré, \
        recogeré, terminaré, prepararé, reservaré, responderé, contestaré, confirmaré, \
        entregaré, visitaré, cocinaré, arreglaré, revisaré, buscaré, invitaré, me ocuparé, me \
        encargo, me encargaré, yo me encargo, cuenta conmigo, contá conmigo, me pagará, me \
        mandará, me enviará, me llamará, me traerá, me devolverá, me va a devolver, me va a \
        mandar, me va a enviar, me va a pagar, me va a llamar, me va a traer, me devolverán, \
        dijo que me, dijo que mandaría, dijo que llamaría, dijo que vendría, dije que",
    figures: "dólar, dólares, dolares, euros, pesos, soles peruanos, bolívares, guaraníes, \
        quetzales, lempiras, córdobas, shekels, séqueles, usd, eur, mxn, ars, por ciento, \
        lucas, pavos, enero, febrero, abril, junio, julio, agosto, septiembre, setiembre, \
        octubre, noviembre, diciembre, nochebuena, nochevieja, pasado mañana, medianoche, \
        mediodía, a mediodía, y media, y cuarto, menos cuarto, en punto, a la una, la una y \
        media, mi dirección, la dirección es, dirección, domicilio, vivo en la calle, calle, \
        avenida, avda, plaza, código postal, apartado postal, departamento número, mi número, \
        número de teléfono, mi teléfono, mi móvil, mi celular, mi correo, correo electrónico, \
        número de cuenta, número de vuelo, código de reserva, localizador",
    idle: "como siempre, lo de siempre, siempre es, más vale tarde que nunca, nunca se sabe, casi \
        nunca, casi siempre, ahora o nunca, nunca he estado, nunca he visto, nunca había, \
        nunca lo supe, nunca he oído, dime qué, dime que, dime si, dime cómo, dime cuál, dime \
        algo, dime una, dime un, quiero que sepas, como nunca, debes estar, debes de, en la \
        calle, te doy la razón, te doy las gracias, te digo, te cuento, no me digas, hasta \
        nunca, ya no me acuerdo, prohibido prohibir, piso el",
    will: "voy a, vamos a, va a, van a, vas a, tengo que, tenemos que, debo, pienso, iba a, quedé \
        en, dijo que iba a",
    deeds: "mandar, mandarte, mandarle, mandártelo, enviar, enviarte, enviarle, enviártelo, \
        llamar, llamarte, llamarle, llamarla, llamarlo, llamarme, escribir, escribirte, \
        escribirle, pagar, pagarte, pagarle, pagarme, traer, traerte, traerle, traerme, \
        llevar, llevarte, llevarle, devolver, devolverte, devolverle, devolverme, \
        devolvértelo, comprar, comprarte, comprarle, ayudar, ayudarte, ayudarle, avisar, \
        avisarte, avisarle, dar, darte, darle, darme, hacer, hacerte, decir, decirte, decirle, \
        recoger, recogerte, recogerla, recogerlo, terminar, preparar, reservar, responder, \
        contestar, confirmar, entregar, visitar, arreglar, revisar, buscar, invitar, pasar, \
        pasarte, pasarme, firmar, prestar, mandarme, enviarme, cuidar, cocinar, venir, \
        organizar",
    endings: "",
    stems: "",
    streets: "",
    prefixes: "",
    on: "el, este, próximo, el próximo, del, al, hasta el, desde el, antes del, para el, los, \
        cada, de, en, el pasado",
    days: "lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo, domingos",
    months: "marzo, mayo",
    parts: "por la mañana, por la tarde, por la noche, a las, a la, al mediodía, en la mañana, en \
        la tarde, en la noche, que viene, próximo",
    counted: "euro, peso, sol, soles, real, reales, libra, libras, franco, francos, céntimos, \
        centavos, mil, millones, kilo, kilos, gramos, litro, litros, kilómetros, metros, \
        grados, años, días, semanas, meses, horas, pastilla, pastillas, gotas, veces al día, \
        veces por semana, personas, invitados, entradas, al mes, de la mañana, de la tarde, de \
        la noche, de enero, de mayo, y media, piso, portal",
    at: "a las, a la, hasta las, desde las, sobre las, tipo, antes de las, después de las, \
        habitación, puerta, número, línea, andén, piso",
    numbers: "cien, ciento, doscientos, doscientas, trescientos, trescientas, cuatrocientos, \
        quinientos, quinientas, seiscientos, setecientos, ochocientos, novecientos, mil, \
        miles, millón, millones, medio, media, docena, cero, veintiuno, veintidós, veintitrés, \
        veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, par, \
        primero, once",
};
