use mila_domain::words::{Reading, read};
use mila_domain::{Tongue, Wants};

use super::age::AgeQuestion;
use super::*;

/// Every text of a language, with its name for messages.
fn texts(language: Language) -> Vec<&'static str> {
    let t = Texts::of(language);
    let plain = [
        t.first_question,
        t.not_invited,
        t.not_listed,
        t.welcome,
        t.too_young,
        t.declined,
        t.help,
        t.privacy,
        t.status,
        t.language,
        t.language_chosen,
        t.voice,
        t.voice_chosen,
        t.voice_missing,
        t.transcript,
        t.transcript_shown,
        t.transcript_hidden,
        t.stopped,
        t.started,
        t.already,
        t.ask_stop,
        t.going_on,
        t.hushed,
        t.still_stopped,
        t.held,
        t.not_now,
        t.not_delivered,
        t.cut_off,
        t.message_cut,
        t.limits.switched_off,
        t.limits.not_offered,
        t.limits.rights_only,
        t.limits.person_budget,
        t.limits.service_budget,
        t.limits.out_of_service,
        t.limits.slow_down,
    ];
    let states = AccountState::ALL.iter().map(|state| t.state(*state));
    let voices = VoiceMode::ALL.iter().map(|mode| t.voice_mode(*mode));
    let refusals = Kind::ALL.iter().filter_map(|kind| t.refusal(*kind));
    let apologies = GiveUp::ALL.iter().map(|reason| t.apology(*reason));
    let failures = RecordingFailure::ALL.iter().map(|reason| t.recording_failure(*reason));
    let formats = Format::ALL.iter().map(|format| t.format(*format));
    let spoken_of = failures.chain(formats);
    let kinds = refusals.chain(spoken_of);
    plain.into_iter().chain(states).chain(voices).chain(kinds).chain(apologies).collect()
}

/// The names in braces, sorted.
fn places(text: &str) -> Vec<&str> {
    let mut names: Vec<_> =
        text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(n, _)| n).collect();
    names.sort_unstable();
    names
}

#[test]
fn every_language_says_the_same_things() {
    let english = texts(Language::English);
    for language in Language::ALL {
        let own = texts(*language);
        assert_eq!(own.len(), english.len());
        for (own, english) in own.iter().zip(&english) {
            assert_eq!(places(own), places(english), "{own}");
            assert!(!own.trim().is_empty() && own.trim() == *own, "{own}");
            assert!(!own.contains("  "), "no double space: {own}");
        }
    }
}

#[test]
fn every_text_is_one_message_even_when_filled() {
    let long = "x".repeat(120);
    let values = [
        "policy",
        "privacy",
        "version",
        "processors",
        "regions",
        "since",
        "language",
        "languages",
        "voice",
        "hours",
        "format",
        "text",
    ];
    for text in Language::ALL.iter().flat_map(|language| texts(*language)) {
        let filled =
            values.iter().fold(text.to_owned(), |text, name| fill(&text, &[(name, &long)]));
        assert!(filled.encode_utf16().count() <= 1500, "{text}");
    }
}

/// Promises P1 to P4, S5, and the transparency rule of the EU's AI Act (Article 50).
#[test]
fn the_first_words_say_what_mila_is_and_ask() {
    let english = Texts::of(Language::English).first_question;
    for part in ["AI assistant, not a person", "{processors}", "{regions}", "16 or older"] {
        assert!(english.contains(part), "{part}");
    }
    let hebrew = Texts::of(Language::Hebrew).first_question;
    for part in ["בינה מלאכותית, לא בן אדם", "{processors}", "{regions}", "16"] {
        assert!(hebrew.contains(part), "{part}");
    }
}

#[test]
fn help_and_privacy_name_the_address_in_every_language() {
    for language in Language::ALL {
        assert!(Texts::of(*language).help.contains("{privacy}"));
        assert!(Texts::of(*language).privacy.contains("{privacy}"));
    }
}

#[test]
fn values_take_the_places_of_their_names() {
    assert_eq!(fill("{a} and {b}, {a}", &[("a", "one"), ("b", "two")]), "one and two, one");
}

#[test]
fn words_that_were_cut_off_say_so_in_their_language() {
    let shown = |text: &str, cut| said(&Said { text: text.to_owned(), cut }, false);
    assert_eq!(shown("It is noon", false), "It is noon");
    for (text, language) in [("It is", Language::English), ("השעה", Language::Hebrew)] {
        let expected = format!("{text} ...\n\n{}", Texts::of(language).cut_off);
        assert_eq!(shown(text, true), expected);
    }
}

#[test]
fn an_answer_to_words_that_were_cut_on_their_way_says_so_at_its_end() {
    for (text, language) in [("It is", Language::English), ("השעה", Language::Hebrew)] {
        let shown = |cut| said(&Said { text: text.to_owned(), cut }, true);
        let Texts { cut_off, message_cut, .. } = Texts::of(language);
        assert_eq!(shown(false), format!("{text}\n\n{message_cut}"));
        assert_eq!(shown(true), format!("{text} ...\n\n{cut_off}\n\n{message_cut}"));
    }
}

/// Promises P1 to P4 and S5, in every language that the answer is read in.
#[test]
fn the_question_about_age_says_the_same_everywhere() {
    for tongue in Tongue::ALL {
        let AgeQuestion { first, again, phrases } = AgeQuestion::of(*tongue);
        assert_eq!(places(first), ["policy", "processors", "regions"], "{first}");
        assert_eq!(places(again), [""; 0], "{again}");
        assert!(first.contains("Mila") && first.contains("16") && again.contains("16"), "{again}");
        assert!(first.trim() == *first && !first.contains("  "), "{first}");
        assert!(first.encode_utf16().count() < 700, "with its places filled it is one message");
        assert_eq!(phrases.is_none(), Tongue::from(tongue.language()) == *tongue);
    }
}

/// Whoever does what the question says is understood: each word that it asks for is read.
#[test]
fn the_question_names_words_that_are_read() {
    let (new, age) = (AccountState::PendingAge, Some(Wants::Age));
    for (tongue, yes, no, help, stop) in [
        (Tongue::English, "YES", "NO", "HELP", "STOP"),
        (Tongue::Hebrew, "כן", "לא", "עזרה", "הפסק"),
        (Tongue::Arabic, "نعم", "لا", "مساعدة", "توقف"),
        (Tongue::Spanish, "SÍ", "NO", "AYUDA", "STOP"),
        (Tongue::Portuguese, "SIM", "NÃO", "AJUDA", "STOP"),
        (Tongue::French, "OUI", "NON", "AIDE", "STOP"),
        (Tongue::Italian, "SÌ", "NO", "AIUTO", "STOP"),
        (Tongue::German, "JA", "NEIN", "HILFE", "STOPP"),
        (Tongue::Dutch, "JA", "NEE", "HULP", "STOP"),
        (Tongue::Polish, "TAK", "NIE", "POMOC", "STOP"),
        (Tongue::Turkish, "EVET", "HAYIR", "YARDIM", "STOP"),
        (Tongue::Russian, "ДА", "НЕТ", "ПОМОЩЬ", "СТОП"),
        (Tongue::Ukrainian, "ТАК", "НІ", "ДОПОМОГА", "СТОП"),
        (Tongue::Hindi, "हाँ", "नहीं", "मदद", "रुको"),
    ] {
        let first = AgeQuestion::of(tongue).first;
        for (word, reading) in
            [(yes, Reading::Yes), (no, Reading::No), (help, Reading::Help), (stop, Reading::Stop)]
        {
            assert!(first.contains(word), "{word}: {first}");
            for hint in [None, Some(tongue)] {
                assert_eq!(read(word, new, hint, age), reading, "{word}");
            }
        }
    }
}
