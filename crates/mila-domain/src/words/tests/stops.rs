//! Ways to say stop, and sentences that only sound like one.

use super::super::{Reading, goes_ahead, read};
use super::{all, sentences};
use crate::account::AccountState;
use crate::language::Language;
use crate::question::Wants;
use crate::voice::{TranscriptLine, VoiceMode};

fn active(text: &str) -> Reading {
    read(text, AccountState::Active, None, None)
}

#[test]
fn a_stop_that_is_sure_stops() {
    sentences(include_str!("sentences/a_stop_that_is_sure_stops.txt"), active);
    all(Reading::Stop, active, &[" Stop.\n"]);
}

/// Said as people say it who never saw a list.
#[test]
fn stops_that_nobody_listed() {
    sentences(include_str!("sentences/stops_that_nobody_listed.txt"), active);
}

#[test]
fn a_stop_is_heard_among_what_is_around_it() {
    let file = include_str!("sentences/stops_with_what_is_around.txt");
    sentences(file, active);
    // Else the conversation would have it.
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('[')) {
        assert_eq!(goes_ahead(line), active(line) != Reading::None, "{line}");
    }
}

#[test]
fn who_stopped_comes_back_by_asking_for_it() {
    let stopped = |text: &str| read(text, AccountState::Stopped, None, None);
    sentences(include_str!("sentences/coming_back.txt"), stopped);
}

#[test]
fn what_only_sounds_like_a_stop_is_conversation() {
    sentences(include_str!("sentences/what_only_sounds_like_a_stop_is_conversation.txt"), active);
    all(Reading::None, active, &["", "  "]);
}

/// The conversation has it: what is taken back there is that reminder, and nothing falls silent.
#[test]
fn a_stop_of_one_reminder_is_conversation() {
    let file = include_str!("sentences/stops_of_one_reminder.txt");
    sentences(file, active);
    for line in file.lines().filter(|line| !line.starts_with('[')) {
        assert!(!goes_ahead(line), "{line}");
    }
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

/// As strangers would, of whom the tables know nothing.
#[test]
fn stops_of_strangers() {
    sentences(include_str!("sentences/stops_of_strangers.txt"), active);
}

#[test]
fn stops_of_others() {
    sentences(include_str!("sentences/stops_of_others.txt"), active);
}

#[test]
fn who_wants_to_leave_is_asked() {
    sentences(include_str!("sentences/stops_of_those_who_leave.txt"), active);
}

#[test]
fn a_stop_may_be_a_letter() {
    sentences(include_str!("sentences/stops_with_a_signature.txt"), active);
}
