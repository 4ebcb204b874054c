use mila_domain::words::{Reading, read};
use mila_domain::{MemoryMode, Tongue, Wants};

use super::age::AgeQuestion;
use super::memories::Memories;
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
        t.stopped_reminders,
        t.stopped_brief,
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
        t.undone.saved,
        t.undone.set,
        t.undone.sent,
        t.undone.forgotten,
        t.limits.switched_off,
        t.limits.not_offered,
        t.limits.rights_only,
        t.limits.person_budget,
        t.limits.service_budget,
        t.limits.out_of_service,
        t.limits.slow_down,
    ];
    let memories = memory_texts(&t.memories).into_iter().chain(brief_texts(t));
    let when = &t.when;
    let times = [when.day, when.time, when.elsewhere, when.next, when.next_two];
    let times = when.weekdays.into_iter().chain(when.months).chain(times);
    let states = AccountState::ALL.iter().map(|state| t.state(*state));
    let voices = VoiceMode::ALL.iter().map(|mode| t.voice_mode(*mode));
    let refusals = Kind::ALL.iter().filter_map(|kind| t.refusal(*kind));
    let apologies = GiveUp::ALL.iter().map(|reason| t.apology(*reason));
    let failures = RecordingFailure::ALL.iter().map(|reason| t.recording_failure(*reason));
    let formats = Format::ALL.iter().map(|format| t.format(*format));
    let spoken_of = failures.chain(formats);
    let kinds = refusals.chain(spoken_of);
    plain
        .into_iter()
        .chain(memories)
        .chain(times)
        .chain(states)
        .chain(voices)
        .chain(kinds)
        .chain(apologies)
        .collect()
}

/// Those about memories, without what counts.
fn memory_texts(t: &Memories) -> Vec<&'static str> {
    let shown = &t.shown;
    let forgetting = [&t.forget, &t.forgotten].map(|it| [it.memories, it.messages, it.both]);
    let plain = [
        t.modes.on,
        t.modes.off,
        t.switched_on,
        t.switched_off,
        shown.heading,
        shown.profile,
        shown.wishes,
        shown.facts,
        shown.noted,
        shown.noted_until,
        shown.summary,
        shown.lines,
        shown.nothing,
        shown.off,
        shown.how,
        t.forget_reply,
        t.nothing_found,
        t.correct,
        t.corrected,
        t.undone.refused,
        t.undone.passed_by,
        t.undone.changed,
    ];
    plain.into_iter().chain(forgetting.into_iter().flatten()).collect()
}

/// Those about the hours that people choose.
fn brief_texts(t: &Texts) -> Vec<&'static str> {
    let (briefs, quiet) = (&t.briefs, &t.quiet);
    vec![
        briefs.heading,
        briefs.reminders,
        briefs.one,
        briefs.more,
        briefs.noted,
        briefs.nothing,
        briefs.late,
        briefs.name,
        briefs.set,
        briefs.off,
        briefs.is_at,
        briefs.is_off,
        briefs.waits_for_quiet,
        quiet.set,
        quiet.off,
        quiet.are,
        quiet.none,
        quiet.own_hour,
    ]
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
        "memory",
        "memories",
        "messages",
        "fact",
        "date",
        "until",
        "before",
        "after",
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
    let shown = |text: &str, cut| said(&Said { text: text.to_owned(), cut }, Remarks::default());
    assert_eq!(shown("It is noon", false), "It is noon");
    for (text, language) in [("It is", Language::English), ("השעה", Language::Hebrew)] {
        let expected = format!("{text} ...\n\n{}", Texts::of(language).cut_off);
        assert_eq!(shown(text, true), expected);
    }
}

#[test]
fn an_answer_to_words_that_were_cut_on_their_way_says_so_at_its_end() {
    for (text, language) in [("It is", Language::English), ("השעה", Language::Hebrew)] {
        let remarks = Remarks { message_cut: true, ..Remarks::default() };
        let shown = |cut| said(&Said { text: text.to_owned(), cut }, remarks);
        let Texts { cut_off, message_cut, .. } = Texts::of(language);
        assert_eq!(shown(false), format!("{text}\n\n{message_cut}"));
        assert_eq!(shown(true), format!("{text} ...\n\n{cut_off}\n\n{message_cut}"));
    }
}

#[test]
fn an_answer_that_claims_what_was_not_done_says_of_each_that_it_was_not() {
    for (text, language) in [("Saved and sent.", Language::English), ("שמרתי", Language::Hebrew)]
    {
        let undone = Deeds::NONE.and(Deed::Sent).and(Deed::Saved);
        let Texts { undone: Undone { saved, sent, .. }, message_cut, .. } = Texts::of(language);
        let said = Said { text: text.to_owned(), cut: false };
        let shown = |message_cut| super::said(&said, Remarks { message_cut, undone });
        assert_eq!(shown(false), format!("{text}\n\n{saved}\n\n{sent}"));
        assert_eq!(shown(true), format!("{text}\n\n{saved}\n\n{sent}\n\n{message_cut}"));
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

#[test]
fn what_would_be_forgotten_is_counted_as_the_language_counts() {
    let english = &Texts::of(Language::English).memories;
    assert_eq!(
        english.forget_question(&["Miso", "מיסו"], &["cat: is called Miso"], (1, 0)),
        "Shall I forget one memory?\n\n- cat: is called Miso\n\n\
         I looked for: Miso, מיסו\n\n\
         Reply YES to forget this for good. Anything else, and I keep it."
    );
    let counted = |memories, messages| english.forgotten(memories, messages);
    assert_eq!(counted(2, 0), "Forgotten: 2 memories.");
    assert_eq!(counted(0, 1), "Done: I no longer use one message of our conversation.");
    assert_eq!(
        counted(1, 12),
        "Forgotten: one memory. I no longer use 12 messages of our conversation."
    );
    let hebrew = &Texts::of(Language::Hebrew).memories;
    let asked = |memories, messages| {
        let text = hebrew.forget_question(&["מיסו"], &[], (memories, messages));
        text.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(asked(1, 0), "לשכוח זיכרון אחד?");
    assert_eq!(asked(2, 1), "לשכוח שני זיכרונות ולהפסיק להשתמש בהודעה אחת מהשיחה שלנו?");
    assert_eq!(asked(0, 2), "להפסיק להשתמש בשתי הודעות מהשיחה שלנו?");
    assert_eq!(asked(3, 11), "לשכוח 3 זיכרונות ולהפסיק להשתמש ב-11 הודעות מהשיחה שלנו?");
}

#[test]
fn nothing_is_forgotten_where_nothing_is_found_and_no_place_stays_empty() {
    for language in Language::ALL {
        let memories = &Texts::of(*language).memories;
        assert_eq!(memories.forget_question(&["a"], &[], (0, 0)), memories.nothing_found);
        assert_eq!(memories.forgotten(0, 0), memories.nothing_found);
        for (some, messages) in [(0, 1), (1, 0), (1, 1), (2, 2), (3, 100)] {
            let asked = memories.forget_question(&["c"], &["a", "b"], (some, messages));
            assert!(asked.contains("\n\n- a\n- b\n\n") && asked.ends_with(memories.forget_reply));
            for text in [asked, memories.forgotten(some, messages)] {
                assert_eq!(places(&text), [""; 0], "{text}");
            }
        }
    }
}

/// Whoever writes what the texts name is understood.
#[test]
fn the_texts_on_memory_name_words_that_are_read() {
    for (language, alone, on, off) in [
        (Language::English, "MEMORY", "MEMORY ON", "MEMORY OFF"),
        (Language::Hebrew, "זיכרון", "זיכרון פועל", "זיכרון כבוי"),
    ] {
        let t = Texts::of(language);
        assert!(t.help.contains(alone));
        assert!(t.memory_switched(MemoryMode::On).contains(off));
        assert!(t.memory_switched(MemoryMode::Off).contains(on));
        assert!(t.memories.shown.how.contains(off));
        assert_ne!(t.memory_mode(MemoryMode::On), t.memory_mode(MemoryMode::Off));
        for (word, mode) in
            [(alone, None), (on, Some(MemoryMode::On)), (off, Some(MemoryMode::Off))]
        {
            let reading = read(word, AccountState::Active, Some(Tongue::from(language)), None);
            assert_eq!(reading, Reading::Memory(mode), "{word}");
        }
    }
}
