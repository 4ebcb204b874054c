//! Ways to say stop, and sentences that only sound like one.

use super::super::{Reading, goes_ahead, read};
use crate::account::AccountState;
use crate::language::Language;
use crate::question::Wants;
use crate::voice::{TranscriptLine, VoiceMode};

fn active(text: &str) -> Reading {
    read(text, AccountState::Active, None, None)
}

fn all(expected: Reading, read: impl Fn(&str) -> Reading, texts: &[&str]) {
    let wrong: Vec<_> =
        texts.iter().map(|text| (*text, read(text))).filter(|(_, it)| *it != expected).collect();
    assert_eq!(wrong, [], "are {expected:?}");
}

#[test]
fn a_stop_that_is_sure_stops() {
    all(
        Reading::Stop,
        active,
        &[
            "stop",
            "STOP",
            " Stop.\n",
            "*stop*",
            "stop!!",
            "STOP ALL",
            "stopall",
            "unsubscribe",
            "UNSUBSCRIBE",
            "revoke",
            "optout",
            "opt-out",
            "opt out",
            "Stop. Thank you",
            "Stop, thank you!",
            "please stop",
            "unsubscribe me",
            "Please unsubscribe me",
            "BAJA",
            "please stop messaging me",
            "stop texting me",
            "lose my number",
            "leave me alone",
            "no me escribas más",
            "ne m'écrivez plus",
            "תפסיקו לשלוח לי הודעות",
            "stop stop stop",
            "stop now",
            "Mila, stop",
            "hey mila stop please",
            "don't message me anymore",
            "do not contact me again",
            "dont text me",
            "stop sending me messages",
            "stop contacting me",
            "take me off your list",
            "remove me from this list",
            "no more messages",
            "I don't want any more messages",
            "I do not want your messages",
            "stop writing to me",
            "never text me again",
            "can you stop texting me",
            "opt me out",
            "stopp",
            "i want to unsubscribe",
            "I'd like to unsubscribe please",
            "please leave me alone",
            "stop the messages",
            "stop bothering me",
            "just stop",
            "ok stop",
            "stop 🛑",
            "no more texts please",
            "please don't write to me any more",
            "I no longer wish to receive messages",
            "stop all messages",
            "lose my number please",
            // Hebrew
            "הפסק",
            "עצור",
            "תפסיקו",
            "תפסיקו בבקשה",
            "הסר",
            "הסירו אותי",
            "תסירו אותי מהרשימה",
            "אל תשלחו לי יותר הודעות",
            "אל תכתבו לי יותר",
            "לא רוצה לקבל הודעות",
            "אני לא רוצה יותר הודעות",
            "תעזבו אותי",
            "עזבו אותי בשקט",
            "תפסיקי לכתוב לי",
            "די לשלוח לי הודעות",
            "תפסיק להציק לי",
            "בבקשה להסיר אותי",
            "אל תכתוב לי",
            "תפסיק לסמס לי",
            "להסיר",
            // Spanish
            "baja",
            "darme de baja",
            "quiero darme de baja",
            "deja de escribirme",
            "dejen de mandarme mensajes",
            "no me mandes más mensajes",
            "no quiero recibir más mensajes",
            "déjame en paz",
            "no más mensajes",
            "por favor no me escriban más",
            "ya no me escribas",
            "no me contactes más",
            "parar",
            "detente",
            "para de escribirme",
            "no quiero más mensajes",
            "basta de mensajes",
            "deja de molestarme",
            // French
            "arrêt",
            "arrêtez",
            "arrêter",
            "ne m'écris plus",
            "arrêtez de m'écrire",
            "arrête de m'envoyer des messages",
            "désabonner",
            "désabonnez-moi",
            "laissez-moi tranquille",
            "je ne veux plus de messages",
            "je ne veux plus recevoir de messages",
            "ne m'envoyez plus de messages",
            "merci de ne plus m'écrire",
            "ne me contactez plus",
            "plus de messages",
            "stop svp",
            "stop merci",
            "fichez-moi la paix",
            "cessez de m'écrire",
            // The others
            "توقف",
            "توقف عن مراسلتي",
            "لا تراسلني",
            "لا ترسل لي رسائل",
            "إلغاء الاشتراك",
            "pare de me mandar mensagens",
            "não me mande mais mensagens",
            "me deixa em paz",
            "smettila",
            "basta messaggi",
            "non scrivermi più",
            "smettila di scrivermi",
            "hör auf",
            "hör auf mir zu schreiben",
            "schreib mir nicht mehr",
            "lass mich in ruhe",
            "keine nachrichten mehr",
            "stoppen",
            "stuur me geen berichten meer",
            "laat me met rust",
            "przestań",
            "przestań do mnie pisać",
            "nie pisz do mnie więcej",
            "abonelikten çık",
            "bana bir daha yazma",
            "bana mesaj atma",
            "стоп",
            "не пишите мне больше",
            "отписаться",
            "прекратите писать мне",
            "оставь меня в покое",
            "не пиши мені більше",
            "відписатися",
            "зупинись",
            "रुको",
            "मुझे मैसेज मत करो",
            "मुझे संदेश भेजना बंद करो",
            "band karo",
        ],
    );
}

#[test]
fn what_only_sounds_like_a_stop_is_conversation() {
    all(
        Reading::None,
        active,
        &[
            "stop the music at 9",
            "please stop apologising",
            "how do I stop smoking?",
            "remind me to stop at the shop",
            "end my subscription to Netflix",
            "delete the last line",
            "stop the reminder",
            "can you help me",
            "don't stop",
            "stop sending me reminders",
            "stop messaging Dana",
            "don't text me before 9",
            "don't send me a poem",
            "stop using emojis",
            "cancel my meeting with Dana",
            "cancel the 9 o'clock",
            "quit smoking tips",
            "the end",
            "at the end of the day",
            "don't write so long",
            "don't get me wrong",
            "don't worry",
            "never mind",
            "no more sugar in the recipe",
            "bus stop",
            "write a message to Dana",
            "don't send it",
            "I don't want to send messages",
            "stop being so polite",
            "non stop",
            "stop words in English",
            "how does unsubscribe work in Gmail",
            "what does opt out mean",
            "remove me from the group photo",
            "tell Dana to stop calling",
            "he told me to stop",
            "I can't stop laughing",
            "no",
            "yes",
            "yes please do",
            "no 5",
            "🙂",
            "",
            "  ",
            "don't write me in English",
            "stop sign",
            "the full stop",
            "stop loss",
            "leave me a note",
            "unsubscribe me from Netflix",
            "stop that, you are making me laugh",
            "stop writing in caps",
            "continue",
            "go on",
            "start the timer",
            "I quit my job today",
            // Hebrew
            "תפסיק את המוזיקה",
            "תפסיק להתנצל",
            "איך מפסיקים לעשן",
            "תזכיר לי לעצור בחנות",
            "אל תשלח את זה",
            "די, זה מצחיק אותי מאוד",
            "אל תדאג",
            "לא רוצה גלידה",
            "המשך",
            "תמחק את השורה האחרונה",
            "לא צריך",
            "אל תכתוב ארוך",
            "תפסיקי להשתמש באמוג'ים",
            // Spanish
            "baja el volumen",
            "para mañana",
            "para Dana",
            "no me digas",
            "no me gusta",
            "deja de disculparte",
            "cómo dejo de fumar",
            "no quiero azúcar",
            "no me mandes el informe hoy",
            "termina la frase",
            "la baja médica",
            "sigue",
            "no me escribas en inglés",
            // French
            "arrête de t'excuser",
            "comment arrêter de fumer",
            "ne t'inquiète pas",
            "arrête la musique à 9h",
            "je ne veux pas de sucre",
            "plus de détails",
            "ne m'écris pas en anglais",
            "l'arrêt de bus",
            "continue",
            "fin de la phrase",
            // The others
            "stoppe die Musik um 9",
            "hör auf dich zu entschuldigen",
            "schreib mir ein Gedicht",
            "smetti di scusarti",
            "перестань извиняться",
            "hoe stop ik met roken",
            "przestań przepraszać",
            "pare a música",
            "schick mir das morgen",
        ],
    );
}

#[test]
fn what_may_mean_stop_is_asked() {
    let texts = [
        "cancel",
        "end",
        "quit",
        "די",
        "exit",
        "enough",
        "stop it",
        "stop this",
        "go away",
        "wrong number",
        "not interested",
        "how do I unsubscribe",
        "how do I stop these messages",
        "basta",
        "para",
        "cancelar",
        "fin",
        "annuler",
        "abbrechen",
        "отмена",
        "מספיק",
        "ביטול",
        "ça suffit",
        "cancel my subscription",
        "can you stop",
        "stop texting",
        "delete my number",
        "Cancel, thanks",
        "cómo me doy de baja",
        "comment me désabonner",
        "איך מפסיקים",
        "как отписаться",
        "das reicht",
        "iptal",
        "koniec",
        "chega",
    ];
    all(Reading::Ask, active, &texts);
    for state in AccountState::ALL {
        // Where there is no conversation to be meant, it is a stop.
        if *state != AccountState::Active {
            all(Reading::Stop, |text| read(text, *state, None, None), &texts);
        }
    }
}

#[test]
fn a_stop_is_a_stop_whatever_was_asked() {
    for question in [None, Some(Wants::Age), Some(Wants::Confirmation)] {
        for state in AccountState::ALL {
            for text in
                ["stop", "please stop messaging me", "הפסק", "BAJA", "arrêtez", "UNSUBSCRIBE"]
            {
                assert_eq!(read(text, *state, None, question), Reading::Stop, "{text} {state:?}");
            }
        }
    }
    let to_age = |text| read(text, AccountState::PendingAge, None, Some(Wants::Age));
    for text in ["cancel", "not interested", "wrong number", "די", "leave me alone"] {
        assert_eq!(to_age(text), Reading::Stop, "{text}");
    }
}

#[test]
fn a_start_counts_where_something_stopped() {
    let stopped = |text| read(text, AccountState::Stopped, None, None);
    for text in [
        "start",
        "START please",
        "continue",
        "המשך",
        "you can write to me again",
        "Iniciar",
        "weiter",
        "продолжить",
    ] {
        assert_eq!(stopped(text), Reading::Start, "{text}");
    }
    for text in ["continue", "המשך", "weiter", "go on", "sigue"] {
        assert_eq!(active(text), Reading::None, "{text}");
        assert!(!goes_ahead(text), "{text}");
    }
    assert_eq!(active("start"), Reading::Start);
}

#[test]
fn the_other_words_are_read_in_every_language() {
    for (reading, texts) in [
        (
            Reading::Help,
            [
                "help",
                "Help?",
                "עזרה",
                "ayuda",
                "aide",
                "Hilfe",
                "ajuda",
                "aiuto",
                "hulp",
                "pomoc",
                "yardım",
                "помощь",
                "допомога",
                "مساعدة",
                "मदद",
            ]
            .as_slice(),
        ),
        (
            Reading::Privacy,
            [
                "privacy",
                "Privacy?",
                "פרטיות",
                "privacidad",
                "confidentialité",
                "Datenschutz",
                "gizlilik",
                "prywatność",
                "конфиденциальность",
                "الخصوصية",
                "गोपनीयता",
            ]
            .as_slice(),
        ),
        (
            Reading::Status,
            ["status", "מצב", "estado", "statut", "durum", "статус", "الحالة", "स्थिति", "stan"]
                .as_slice(),
        ),
        (
            Reading::Language(None),
            [
                "language",
                "שפה",
                "idioma",
                "langue",
                "Sprache",
                "taal",
                "język",
                "dil",
                "язык",
                "мова",
                "اللغة",
                "भाषा",
            ]
            .as_slice(),
        ),
        (
            Reading::Language(Some(Language::English)),
            ["Language: English", "שפה אנגלית", "idioma inglés", "Sprache englisch"].as_slice(),
        ),
        (
            Reading::Language(Some(Language::Hebrew)),
            ["LANGUAGE עברית", "language hebrew", "idioma hebreo"].as_slice(),
        ),
        (Reading::Voice(None), ["voice", "קול", "voz", "voix", "Stimme", "голос"].as_slice()),
        (
            Reading::Voice(Some(VoiceMode::On)),
            ["Voice on.", "voice on please", "קול תמיד", "voz siempre"].as_slice(),
        ),
        (Reading::Voice(Some(VoiceMode::Off)), ["voice off", "קול כבוי"].as_slice()),
        (Reading::Voice(Some(VoiceMode::Auto)), ["voice auto", "קול אוטומטי"].as_slice()),
        (Reading::TranscriptLine(TranscriptLine::Shown), ["VOICE SHOW", "קול הצג"].as_slice()),
        (Reading::TranscriptLine(TranscriptLine::Hidden), ["voice hide.", "קול הסתירי"].as_slice()),
    ] {
        for state in AccountState::ALL {
            all(reading, |text| read(text, *state, None, None), texts);
        }
    }
    all(
        Reading::None,
        active,
        &[
            "languages",
            "voice over",
            "voices",
            "voice show me",
            "show",
            "help me",
            "please help me",
            "English",
        ],
    );
}
