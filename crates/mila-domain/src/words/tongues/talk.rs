//! What stands around stops and answers when people write in their own way: for the languages in
//! which it was collected. The others do with the forms of their tables.

use super::List;
use crate::tongue::Tongue;

/// Words around a stop or an answer.
#[derive(Debug)]
pub(in super::super) struct Talk {
    /// May stand before a stop in its clause.
    pub(in super::super) open: List,
    /// May follow it: a reason begins.
    pub(in super::super) close: List,
    /// Reasons, swearing and goodbyes: nothing else of substance.
    pub(in super::super) around: List,
    /// One word that can hardly mean anything else.
    pub(in super::super) strong: List,
    /// Of somebody else, or of words as words: no stop is meant.
    pub(in super::super) others: List,
    /// Friendly or affirming behind a yes.
    pub(in super::super) assent: List,
    /// Makes what begins with a no unclear when it is denied: "no quiero más".
    pub(in super::super) wary: List,
    /// Makes what begins with a no unclear: "no, I'm done".
    pub(in super::super) quit: List,
    /// Asks for a return after a stop.
    pub(in super::super) back: List,
}

impl Talk {
    pub(in super::super) const fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &ENGLISH,
            Tongue::Hebrew => &HEBREW,
            Tongue::Spanish => &SPANISH,
            Tongue::French => &FRENCH,
            _ => &NONE,
        }
    }
}

/// Ends a letter; a name may follow.
pub(in super::super) const SIGNED: List = "kind regards, best regards, regards, warm regards, \
    yours truly, yours sincerely, sincerely, best wishes, all the best, cheers, thanks, thank you, \
    un saludo, saludos, saludos cordiales, un cordial saludo, atentamente, gracias, \
    muchas gracias, un abrazo, cordialement, bien cordialement, bien à vous, salutations, \
    bonne journée, bonne soirée, merci, יום נעים, יום טוב, המשך יום נעים, ערב נעים, ערב טוב, לילה טוב, בוקר טוב, \
    בברכה, בתודה, תודה, תודה רבה, כל טוב, שבוע טוב";

/// Before a yes or a no.
pub(in super::super) const EXCLAIMED: List = "goodness, goodness me, gosh, my goodness, oh my, \
    oh my god, omg, my god, god, heavens, wow, whoa, ooh, ahh, aw, aww, ugh, yikes, oops, haha, \
    uy, uf, ay dios, ay dios mío, dios mío, dios, ups, huy, madre mía, \
    oh là là, oh la la, mon dieu, mince, oups, oulà, \
    אוי, אויש, אוי ואבוי, אוף, וואי, וואו, אלוהים, אמא, אהה, היי";

/// A goodbye or thanks: alone, they say neither yes nor no.
pub(in super::super) const LEAVE: List = "thanks, thank you, thanks for everything, \
    thank you for everything, thx, ty, bye, goodbye, bye bye, take care, good night, goodnight, \
    all the best, see you, gracias, gracias por todo, muchas gracias, adiós, chao, chau, \
    hasta luego, hasta pronto, cuídate, que estés bien, merci, merci pour tout, au revoir, \
    adieu, bonne continuation, bonne journée, à bientôt, תודה, תודה רבה, תודה על הכל, ביי, וביי, ולהתראות, \
    להתראות, שלום ותודה, כל טוב, יום טוב, לילה טוב, בהצלחה";

static NONE: Talk = Talk {
    open: "",
    close: "",
    around: "",
    strong: "",
    others: "",
    assent: "",
    wary: "",
    quit: "",
    back: "",
};

static ENGLISH: Talk = Talk {
    open: "pls can u, pls, i am writing to, im writing to, id like, i wanted to, i would like, please can you, hi please, ugh, argh, jeez, i want to, i wanna, i want, i would like to, id like to, i need to, i wish to, \
        i want you to, i need you to, id like you to, can you, could you, would you, will you, \
        you need to, you have to, you should, you must, seriously, again, now, u, can u, could u, \
        how do i, how can i, how to, where do i, can i, could i, may i, is there a way to, \
        how do you, and, but, then, listen, look, ffs, for gods sake, for the love of god, \
        i said, im asking you to, i am asking you to, i asked you to, i told you to, let me, \
        the, fucking, wtf, omg, guys, team, yo, everyone, also, id rather you, once again, \
        i think i want to, i think id like to, i just want to, i just want you to, \
        i really want to, i would really like to, whats the way to, what do i do to, how i, \
        how do u, i dont need you, honestly, no offense but, thanks but, respectfully, \
        for the last time, last time, one more time, and please",
    close: "because, cause, cuz, coz, bc, since, as, i, im, ive, id, its, it, this, u, youre, \
        you are, you keep, and, or, but, thanks, so, ill, if you dont mind, lol, \
        these, your, we, for real, fr, seriously, otherwise, until further notice",
    around: "ugh, argh, jeez, ive had enough, i have had enough, i had enough, had enough, im sick of this, \
        i am sick of this, im sick of it, im tired of this, im tired of it, sick of it, \
        its annoying, this is annoying, its too much, this is too much, too much, too many, \
        you are annoying, youre annoying, im busy, i am busy, i dont need it, i dont need this, \
        i dont need this anymore, i dont need it anymore, its not for me, not for me, ffs, wtf, \
        omg, jesus, for gods sake, for the love of god, fuck, fucking, fuck you, shit, damn, \
        dammit, bloody, hell, idiot, asshole, nothing personal, no offense, respectfully, \
        thanks for everything, thank you for everything, thanks for your help, \
        thank you for your help, thanks for the help, thank you for the help, it was nice, \
        it was nice while it lasted, all the best, take care, good luck, seriously, i mean it, \
        im serious, im done, i am done, im done with this, im done here, once and for all, \
        for the last time, last time, i dont use it, i dont use it anymore, i never use it, \
        i never signed up, i didnt sign up for this, i never signed up for this, \
        i didnt ask for this, i never asked for this, im not interested, not interested, \
        im no longer interested, this isnt for me, this is not for me, and, but, so, then, ok, \
        im fine without, because, youre driving me crazy, you are driving me crazy, now, \
        i changed my mind, its been fun, again, for real, bye mila, goodbye mila, honestly, \
        this is spam, stop, team, guys, everyone, goodnight, good night, i already told you, \
        i already asked, i already said, i already said stop, how many times, i asked before",
    strong: "unsubscribe, unsubcribe, unsuscribe, unsub, optout",
    others: "he, she, him, her, hes, shes, his, they, them, said, says, tell, told, asked me, \
        translate, mean, means, meaning, spell, write, poem, story, song, lyrics, the word, \
        movie, book, how do you say, email, ex, boyfriend, girlfriend, friend wants, someone, \
        somebody, netflix, spotify, gym, newsletter, shop, remind, who, if, when, whether, \
        what happens, draft, reply, answer, ask, texted, wrote, her to, him to, group, \
        neighbour, neighbor",
    assent: "bless you, god bless, god bless you, bless, blessings, goodbye, bye bye, so long, farewell, dears, your kindness, love, certain, any more, your help, the help, any help, stop texting me, stop messaging me, stop writing to me, stop writing, \
        i, im, am, sure, its, it, the, for, your, this, that, thats, what, said, told, \
        already, all, of, please, stop, everything, want, wanna, any, anymore, done, over, \
        finished, really, quite, very, certain, positive, 100, percent, goodnight, good, night, \
        luck, care, take, you, u, been, enough, have, had, ive, was, nice, great, fun, useful, \
        so, much, too, a, altogether, mila, and, with, is, do, did, would, id, like, to, go, \
        leave, quit, end, cancel, unsubscribe, delete, remove, me, my, number, now, right, here, \
        forever, permanently, thats it, indeed, asked, asking, mean, meant, meaning, how, many, \
        times, still, completely, totally, dont want it, dont want this, dont want it anymore, \
        dont want this anymore, dont need it, dont need you, dont want you, dont need this, \
        no more, no longer, not interested, bye, all the best, best, wishes, time, definitely, \
        obviously, exactly, again, off, out, turn, shut, down, get, way, god, omg, hell, fuck, \
        fucking, damn, ffs, dear, peace, see, ya, later, as, be, better, just, only, service, \
        subscription, account, not changing my mind, no doubt, no doubts, without doubt, \
        no regrets, no question, been thinking, final, decision, my final answer, kindly, \
        thats right, duh",
    wary: "want, need, wish, like, interested, use, keep, care",
    quit: "more, longer, im done, i am done, im out, go away, leave me, leave me alone, i quit, i want to stop, \
        want to stop, stop it all, no more, no longer, any more, anymore, stop everything, \
        enough, unsubscribe, opt out, get lost, fuck off, shut up, stop texting, stop messaging, \
        stop writing, stop contacting, more of this, stop mila, stop altogether, completely, \
        sorry yes, yes, yeah, yep, yup",
    back: "i want to come back, i want back, i want back in, i want in again, want back in, \
        id like to come back, i would like to come back, can i come back, may i come back, \
        let me back, let me back in, im back, i am back, turn on again, turn mila on again, \
        turn mila on, turn mila back on, turn it on again, turn it back on, turn back on, \
        turn on mila again, switch on again, switch it on again, switch mila on again, \
        switch back on, lets start again, lets begin again, lets go again, lets start over, \
        start over, start again, sign me up again, sign me back up, sign me up, add me again, \
        add me back, subscribe me again, resubscribe me, i want to resubscribe, \
        i want to subscribe again, how do i resubscribe, how do i start again, \
        how do i turn you back on, how do i turn you on again, how do i come back, \
        can we start again, can we talk again, can we start over, can you start again, \
        i want to use mila again, i want to use you again, i want to use this again, \
        id like to use mila again, id like to use you again, i want to talk to you again, \
        i want to talk to mila again, i want to chat again, i miss you, i want mila back, \
        i want you back, i need you back, i need mila back, please come back, come back, \
        text me again, you can text me again, you can message me again, message me again, \
        write to me again, start texting me again, start messaging me again, \
        you may write to me again, reactivate, reactivate me, reactivate my account, activate, \
        activate me, turn me back on, undo the stop, undo stop, cancel the stop, \
        i want to start again, i want to restart, i want to continue, i want to go on, \
        lets continue, i want to start, i changed my mind, ive changed my mind, \
        i take it back, unstop me, opt me back in, opt me in, i want to opt in, \
        opt me in again, opt back in",
};

static HEBREW: Talk = Talk {
    open: "אני פונה כדי, אשמח, אודה, אני רוצה, רוצה, תוכלו, אפשר בבקשה, מבקש ממך, מבקשת ממך, הייתי רוצה, אני מבקש, אני מבקשת, מבקש, מבקשת, אבקש, אפשר, אתה יכול, \
        את יכולה, תוכלי, תוכל, איך, איך אני, איך אפשר, איך אני יכול, איך אני יכולה, אני צריך, \
        אני צריכה, די, די כבר, אמרתי, אמרתי לך, אמרתי כבר, כבר אמרתי, פעם אחרונה, שוב, ו, אבל, \
        באמת, ברצינות, עכשיו, יאללה, תקשיבי, תקשיב, אנשים, אני, הגיע הזמן, בא לי, ברצוני, \
        אני מעדיף, אני מעדיפה, נמאס לי, מספיק",
    close: "כי, בגלל, אני, זה, את, אתה, אתם, נמאס, נמאס לי, ו, אבל, תודה, אין לי, מאז, כבר, \
        יש לי, פשוט, באמת, ברצינות",
    around: "נמאס, נמאס לי, נמאס לי ממך, מספיק, מספיק כבר, די, די כבר, זה מציק, זה מעצבן, מעצבן, \
        מציק, את מציקה, אתה מציק, את מעצבנת, אתה מעצבן, זה יותר מדי, יותר מדי, אין לי זמן, \
        אני עסוק, אני עסוקה, לא מתאים לי, זה לא בשבילי, לא בשבילי, לא צריך, לא צריכה, \
        אני לא צריך, אני לא צריכה, לעזאזל, אלוהים, באמת, ברצינות, אמרתי, כבר אמרתי, \
        תודה על הכל, תודה על העזרה, היה נחמד, היה כיף, בהצלחה, כל טוב, לילה טוב, יאללה, יאללה ביי, \
        פעם אחרונה, אני רציני, אני רצינית, סיימתי, אבל, ו, כי, לא ביקשתי, לא נרשמתי, \
        לא נרשמתי לזה, אל תיעלב, אל תיעלבי, שוב, כוס אמק, עזוב, עזבי, שיגעת אותי, \
        שיגעתם אותי, לא מעניין אותי, זה לא מעניין אותי, זה ספאם, חלאס",
    strong: "להתנתק, להסיר, התנתקות",
    others: "הוא, היא, לו, לה, להם, אמר, אמרה, אמרו, תגיד לו, תגידי לו, תגידי לה, תגיד לה, תרגם, \
        תרגמי, איך אומרים, מה זה אומר, המשמעות, האקס, האקסית, אחי הקטן, החבר שלי, החברה שלי, \
        נטפליקס, מהחנות, החנות, הניוזלטר, הסיפור, השיר, שיר, סיפור, אם, כש, תזכיר, תזכירי, תנסח, \
        תנסחי, לבן שלי, לבת שלי, לשכן, השכן, מישהו, אנשים ש, חדר כושר",
    assent: "ולהתראות, וביי, מיציתי, חמודה, נשמה, על העזרה, בריאות, ברכה, ברכות, שיהיה, לך, יהי, אלוהים, אלוקים, שה, יברך, אותך, להיתראות, יום, נעים, לילה, שבת, ואחרון, על הכל, \
        אני, בטוח, בטוחה, זה, את, אתה, זהו, מה, שאמרתי, אמרתי, כבר, הכל, לגמרי, תודה, רוצה, \
        להפסיק, תפסיקי, תפסיק, תפסיקו, די, מספיק, נמאס, לי, לא רוצה את זה, לא רוצה יותר, \
        לא צריך את זה, לא צריכה את זה, לא צריך, לא צריכה, לא צריך יותר, לא צריכה יותר, \
        לא מעוניין, לא מעוניינת, לא רוצה את זה יותר, סיימתי, סופית, היה, נחמד, כיף, ביי, \
        להתראות, כל, טוב, הטוב, מאה, אחוז, ממש, באמת, ברצינות, בהחלט, ודאי, תעצרי, תעצור, תעשי, \
        תעשה, שיפסיק, בלי, ספק, ביקשתי, שביקשתי, מבקש, מבקשת, לעצור, להתנתק, לבטל, תבטלי, תבטל, \
        תמחקי, תמחק, אותי, עכשיו, מיד, לנצח, לתמיד, יאללה, חד, משמעית, שלום, מילה, לך, הרבה, \
        מאוד, כמה, פעמים, בדיוק, התכוונתי, מתכוון, מתכוונת, נכון, כן, ביותר, החלטה, סופי, \
        החלטתי, לסיים, נגמר, גמרנו, חלאס, אל תכתבי לי, אל תכתוב לי, אל תכתבי לי יותר, \
        אל תכתוב לי יותר",
    wary: "רוצה, צריך, צריכה, יותר, להמשיך, אוהב, אוהבת, מעוניין, מעוניינת, סובל, סובלת, בא לי, \
        מתאים, יכול, יכולה, מעניין, הודעות, לקבל",
    quit: "תעזבי אותי, תעזוב אותי, סיימתי, לך מפה, לכי מפה, נמאס, נמאס לי, לא רוצה יותר, \
        רוצה להפסיק, די כבר, מספיק כבר, תפסיקי לכתוב, תפסיק לכתוב, בעצם כן, כן",
    back: "אני רוצה לחזור, רוצה לחזור, אפשר לחזור, בא לי לחזור, תחזרי, תחזור, תחזרי אליי, \
        תחזור אליי, חזרתי, תפעילי שוב, תפעיל שוב, תפעילי את מילה, תפעיל את מילה, \
        תפעילי את מילה שוב, תפעיל את מילה שוב, להפעיל מחדש, להפעיל שוב, תפעילי מחדש, \
        תפעיל מחדש, שיניתי דעתי, שיניתי את דעתי, בואי נתחיל שוב, בוא נתחיל שוב, \
        בואי נתחיל מחדש, בוא נתחיל מחדש, נתחיל שוב, נתחיל מחדש, תרשמי אותי שוב, \
        תרשום אותי שוב, תרשמו אותי שוב, להירשם שוב, להירשם מחדש, אני רוצה להירשם שוב, \
        רוצה להירשם שוב, אני רוצה להתחיל שוב, אני רוצה להתחיל מחדש, רוצה להתחיל שוב, \
        רוצה להתחיל מחדש, אני רוצה להמשיך, רוצה להמשיך, אני רוצה אותך בחזרה, \
        רוצה אותך בחזרה, תכתבי לי שוב, תכתוב לי שוב, אפשר לכתוב לי שוב, התגעגעתי, \
        התגעגעתי אליך, אפשר להתחיל שוב, אפשר להתחיל מחדש, איך חוזרים, איך מתחילים שוב, \
        איך אני חוזר, איך אני חוזרת, תחזירי אותי, תחזיר אותי, תחזירו אותי, \
        אני רוצה לדבר איתך שוב, רוצה לדבר איתך שוב, בואי נמשיך, בוא נמשיך, תדליקי את מילה, \
        תדליק את מילה, אני רוצה להשתמש שוב, אני רוצה להשתמש במילה שוב",
};

static SPANISH: Talk = Talk {
    open: "quiero, quisiera, querría, te pido, le pido, les pido, le ruego, te ruego, solicito, le ruego que, me gustaría, deseo, necesito, puedes, podrías, puede, podés, pueden, \
        podéis, cómo, cómo hago para, cómo puedo, qué hago para, ya, de una vez, y, pero, \
        de verdad, en serio, otra vez, ahora, te dije que, dije que, les dije que, he dicho que, \
        joder, coño, mierda, carajo, che, boludo, basta, oíd, mirá, mira, escucha, te pido que, \
        les pido que, os pido que, yo, chicos, simplemente, os ruego que, hagan el favor de, \
        haz el favor de, hazme el favor de, me quiero, prefiero, quiero que, la verdad, \
        última vez, por última vez, por dios, cómo puedo hacer para, estoy harto, estoy harta",
    close: "que me, que estoy, que no, que ya, porque, xq, pq, porq, ya, es, me, estoy, y, pero, esto, gracias, sois, eres, \
        sos, son, tengo, por dios, en serio, de verdad, joder",
    around: "estoy harto, estoy harta, estoy hasta las narices, estoy cansado, estoy cansada, \
        me tienes harto, me tienes harta, me tenés harto, me tenés harta, me cansé, ya me cansé, \
        es demasiado, es mucho, son muchos, son demasiados, qué pesado, qué pesada, pesado, \
        pesada, pesados, qué pesadez, eres un pesado, eres una pesada, sos un pesado, joder, \
        coño, mierda, carajo, hostia, hostias, la puta madre, maldita sea, por dios, en serio, \
        de verdad, te lo dije, ya te lo dije, ya lo dije, ya os lo dije, última vez, \
        por última vez, de una vez, de una vez por todas, no lo uso, ya no lo uso, \
        no lo necesito, ya no lo necesito, no me sirve, no me interesa, no estoy interesado, \
        no estoy interesada, no tengo tiempo, estoy ocupado, estoy ocupada, gracias por todo, \
        gracias por tu ayuda, gracias por la ayuda, un abrazo, abrazo, besos, suerte, \
        buena suerte, cuídate, hasta luego, hasta nunca, y, pero, porque, basta, basta ya, \
        che, boludo, es molesto, es spam, esto es spam, yo no pedí esto, no pedí esto, \
        nunca me apunté, no es para mí, esto no es para mí, qué molesto, me molesta, \
        me molestan, nada personal, fue un placer, sin ofender, ya está, qué hartura",
    strong: "desuscribir, desuscribirme, desuscríbeme, desuscribime, darme de baja",
    others: "ella, ellos, le, les, dijo, dile, decile, dice, diles, dígale, decir, se dice, \
        traduce, traducime, significa, ex, novio, novia, vecino, netflix, spotify, gimnasio, \
        boletín, tienda, newsletter, cuento, poema, canción, palabra, recuérdame, recordame, si, \
        cuando, alguien, amiga mía, médica, grupo, escríbele, redacta, correo para, seguro de, \
        banco",
    assent: "bendiciones, dios, bendiga, te bendiga, que dios te bendiga, cuídate, que te vaya bien, que estés bien, tu ayuda, así, corazón, bonita, la ayuda, no más mensajes, \
        sí, estoy, seguro, segura, seguros, quiero, lo, la, eso, es, lo que, dije, que, te, \
        ya, todo, todos, por, favor, para, pará, párate, parar, deja, dejá, dejar, \
        no quiero más, no lo quiero, no lo quiero más, no la quiero, ya no quiero, \
        ya no lo quiero, no quiero nada más, no quiero seguir, no lo necesito, \
        ya no lo necesito, no me interesa, ya no me interesa, no más, gracias, por todo, tu, \
        la ayuda, muchas, adiós, chao, chau, hasta, luego, definitivamente, definitivo, \
        totalmente, completamente, por completo, absolutamente, sin duda, sin dudarlo, cien, \
        100, por ciento, dar, darme, dame, de, baja, cancela, cancelá, cancelar, termina, \
        terminar, terminá, quiero parar, detente, detener, basta, harto, harta, cansé, cansado, \
        cansada, me, muy, mucho, claro, obvio, hombre, mujer, tío, tía, un, una, el, ahora, \
        mismo, suerte, besos, abrazo, saludos, fue, placer, borrame, bórrame, mi, cuenta, \
        número, en serio, de verdad, verdad, a, y, ya dije, ya lo dije, pedí, pido, pedía, \
        quería, decidido, decidida, estoy segurísimo, stop, porfa, cómo no, va, dale, hazlo, \
        hacelo",
    wary: "quiero, quisiera, necesito, interesa, más, seguir, continuar, gusta, sirve, soporto, \
        aguanto, deseo, uso, mensajes, escribas, molestes, sigas, recibir, nada, vuelvas, \
        escriban, envíes, mandes",
    quit: "déjame, dejame en paz, estoy harto, estoy harta, basta ya, quiero parar, vete, \
        quiero darme de baja, no quiero más, ya no quiero, en realidad sí, mejor sí, sí, \
        deja de escribir, deja de escribirme",
    back: "quiero volver, quisiera volver, me gustaría volver, quiero regresar, puedo volver, \
        volví, he vuelto, ya volví, vuelve, volvé, vuelve a escribirme, volvé a escribirme, \
        actívate, activate, activate de nuevo, actívate de nuevo, activa mila, activá mila, \
        activa mila de nuevo, activa mila otra vez, activar de nuevo, activar otra vez, \
        reactívame, reactivame, reactiva mila, reactiva mi cuenta, enciende mila, \
        enciende mila otra vez, enciéndete, prende mila, prendé mila, empecemos de nuevo, \
        empecemos otra vez, empezamos de nuevo, empezamos otra vez, vamos a empezar de nuevo, \
        comencemos de nuevo, quiero empezar de nuevo, quiero empezar otra vez, \
        quiero comenzar de nuevo, quiero seguir, quiero continuar, sigamos, \
        apúntame otra vez, apúntame de nuevo, apuntame de nuevo, anótame de nuevo, \
        anotame de nuevo, inscríbeme de nuevo, inscríbeme otra vez, dame de alta, \
        dame de alta otra vez, dame de alta de nuevo, darme de alta otra vez, \
        quiero darme de alta, quiero darme de alta otra vez, quiero darme de alta de nuevo, \
        suscríbeme de nuevo, suscríbeme otra vez, quiero suscribirme de nuevo, \
        escríbeme otra vez, escríbeme de nuevo, escribime de nuevo, escribime otra vez, \
        puedes escribirme, puedes escribirme otra vez, ya puedes escribirme, \
        podés escribirme de nuevo, cambié de opinión, he cambiado de opinión, \
        cambié de idea, me arrepentí, te extraño, te echo de menos, quiero hablar contigo otra vez, \
        quiero usar mila de nuevo, quiero usar mila otra vez, cómo vuelvo, cómo te activo, \
        cómo vuelvo a empezar, podemos empezar de nuevo, podemos hablar de nuevo",
};

static FRENCH: Talk = Talk {
    open: "je veux, je voudrais, merci de, merci de bien vouloir, pouvez vous svp, je souhaiterais, je souhaite que, j'aimerais, je souhaite, je désire, je dois, peux tu, tu peux, \
        pouvez vous, vous pouvez, pourrais tu, pourriez vous, veuillez, comment, comment je peux, \
        comment faire pour, comment puis je, comment je fais pour, et, mais, maintenant, \
        sérieusement, putain, bordel, merde, encore une fois, je t'ai dit, je vous ai dit, \
        j'ai dit, écoute, écoutez, franchement, jveux, j veux, jvoudrais, jaimerais, stop, \
        je te demande, je vous demande, tu dois, il faut, dernière fois, je, allez, de grâce, \
        purée, punaise, pitié, honnêtement, j'en ai marre, j'en ai assez, ça suffit, il faut que tu",
    close: "car, parce que, parceque, pcq, pask, c'est, ça, je, j'en, j'ai, et, mais, vous, tu, t, \
        merci, y en a, il y en a, j'en ai marre, ça suffit, putain, sinon, sérieusement, mes, on",
    around: "j'en ai marre, jen ai marre, j'en ai assez, j'en peux plus, je n'en peux plus, \
        marre, y en a marre, ras le bol, j'en ai ras le bol, ça suffit, ça me saoule, ça saoule, \
        tu me saoules, vous me saoulez, ça m'énerve, ça m'embête, c'est lourd, c'est chiant, \
        c'est pénible, c'est trop, c'est beaucoup trop, trop, putain, bordel, merde, fait chier, \
        tu fais chier, vous faites chier, tu me fais chier, purée, punaise, pitié, sérieusement, \
        sérieux, franchement, c'est bon, dernière fois, je l'ai déjà dit, je vous l'ai déjà dit, \
        je te l'ai déjà dit, j'ai déjà dit, pas le temps, j'ai pas le temps, \
        je n'ai pas le temps, je n'en ai pas besoin, j'en ai pas besoin, j'en ai plus besoin, \
        je n'en ai plus besoin, ça ne m'intéresse pas, ça m'intéresse pas, \
        ça ne m'intéresse plus, ça m'intéresse plus, pas intéressé, pas intéressée, \
        merci pour tout, merci pour ton aide, merci pour votre aide, merci de ton aide, \
        bonne continuation, bonne chance, bisous, adieu, ciao, à jamais, et, mais, car, \
        une bonne fois pour toutes, une fois pour toutes, c'est pas pour moi, \
        ce n'est pas pour moi, j'ai rien demandé, je n'ai rien demandé, \
        je ne me suis jamais inscrit, c'est du spam, allez, sans rancune, rien de personnel, \
        bon vent, encore une fois, connard, idiot, maintenant, bonne nuit, tout simplement",
    strong: "désabonner, désabonnement, désinscription, désinscrire, désinscris, désabonne, \
        me désabonner, me désinscrire",
    others: "il, elle, lui, ils, elles, dit, dis lui, dites, dis à, traduis, traduire, signifie, \
        veut dire, comment dit on, mon ex, copain, copine, voisin, netflix, spotify, salle, \
        newsletter, magasin, boutique, poème, histoire, chanson, mot, rappelle, si, quand, \
        quelqu'un, écris, rédige, leur, banque, groupe, free, sfr, orange, canal",
    assent: "que dieu te bénisse, dieu, bénisse, prends soin de toi, portez vous bien, à bientôt, bonsoir, bien ça, cela, en suis, j'en suis, ton aide, votre aide, plus de messages, \
        je, suis, sûr, sûre, certain, certaine, c'est, ce que, j'ai, dit, je veux, ça, \
        tout, arrête, arrêter, arrêtez, stop, merci, pour, de, la, le, les, l, j'en veux plus, \
        jen veux plus, je n'en veux plus, je ne veux plus, je veux plus, j'en ai plus besoin, \
        je n'en ai plus besoin, je n'en ai pas besoin, ça ne m'intéresse plus, \
        ça m'intéresse plus, j'en ai marre, marre, j'en ai assez, assez, suffit, fini, terminé, \
        définitivement, définitif, complètement, totalement, vraiment, absolument, cent, 100, \
        pour cent, sans, aucun, doute, hésiter, hésitation, bonne, journée, soirée, \
        continuation, chance, au revoir, adieu, salut, ciao, bisous, vas y, allez y, fais le, \
        faites le, s'il te plaît, me, désabonne moi, désabonner, désinscrire, désinscris moi, \
        bien, très, trop, demandé, demande, voulais, veux, déjà, maintenant, tout de suite, \
        plus de messages, plus jamais, et, un, une, mila, on, arrêt, annule, annuler, supprime, \
        supprimer, mon, compte, numéro, ouais, oui, mais oui, évidemment, clair, clairement, \
        confirme, décision, prise, sérieux, puisque je te le dis, je te le dis, je te dis, \
        je vous dis, tu, t, as, compris, bah, ben, voilà, quoi, hein, putain, bordel, \
        laisse moi tranquille, laissez moi tranquille",
    wary: "veux, voudrais, besoin, plus, souhaite, intéresse, aime, utilise",
    quit: "laisse moi, laissez moi, j'en ai marre, je veux arrêter, veux arrêter, ça suffit, \
        plus de messages, je ne veux plus, je veux plus, j'en veux plus, fini, dégage, oui, \
        en fait oui, arrête de m'écrire, fous moi, assez, plus jamais, plus rien",
    back: "je veux revenir, je voudrais revenir, j'aimerais revenir, jveux revenir, \
        je souhaite revenir, je peux revenir, puis je revenir, est ce que je peux revenir, \
        je suis de retour, me revoilà, me revoici, reviens, revenez, réactive toi, \
        réactive mila, réactivez mila, réactivez moi, réactive moi, réactive mon compte, \
        rallume mila, rallume toi, rallumez mila, active mila, remets mila en marche, \
        remettre mila en marche, remets toi en marche, on recommence, recommençons, \
        on peut recommencer, on reprend, reprenons, on continue, je veux recommencer, \
        je voudrais recommencer, j'aimerais recommencer, je veux reprendre, \
        je voudrais reprendre, j'aimerais reprendre, je veux continuer, réinscris moi, \
        réinscrivez moi, inscris moi à nouveau, inscrivez moi à nouveau, réabonne moi, \
        réabonnez moi, je veux me réabonner, je voudrais me réabonner, \
        je veux me réinscrire, je voudrais me réinscrire, abonne moi à nouveau, \
        écris moi à nouveau, écris moi de nouveau, tu peux m'écrire, \
        tu peux m'écrire à nouveau, tu peux de nouveau m'écrire, tu peux recommencer à m'écrire, \
        recommence à m'écrire, j'ai changé d'avis, je change d'avis, tu me manques, \
        je veux parler avec toi à nouveau, je veux utiliser mila à nouveau, \
        je veux réutiliser mila, comment revenir, comment je reviens, comment te réactiver, \
        comment réactiver mila, recommencer, on s'y remet, on repart",
};
