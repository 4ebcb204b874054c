//! The language of an answer.

use whatlang::{Detector, Info, Lang, Script};

use super::{SpokenLanguage, read, sentences};

/// The fewest letters that tell a language which nobody hinted at.
const ENOUGH: usize = 40;

/// The fewest letters that tell one of the hinted languages.
const ENOUGH_FOR_HINTS: usize = 10;

/// The least confidence (0 to 1) in a hinted language.
const LIKELY: f64 = 0.2;

/// The language that `text`, Markdown or plain, is written in, as an ISO 639-1 code. `hints` are
/// the codes of those that the person spoke or chose.
///
/// A script that is not Latin always tells a language: the only one it is written by, else a
/// hinted one, else its biggest. Among those in Latin letters a hinted one is believed sooner
/// than another. Names, quotes and words of another script within a sentence do not decide.
/// `None` when the text is too short to tell: then the hint is the better guess.
#[must_use]
pub fn language_of(text: &str, hints: &[&str]) -> Option<&'static str> {
    let (lines, _) = read::read(text);
    let text = sentences::without_names(&lines);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let hinted: Vec<Lang> = hints.iter().filter_map(|code| of_code(code)).collect();
    let guess = detect(&text, |lang| hinted.contains(&lang) || !RARE.contains(&lang))?;
    let likely = hinted.contains(&guess.lang()) && guess.confidence() >= LIKELY;
    if (likely && letters >= ENOUGH_FOR_HINTS) || (guess.is_reliable() && letters >= ENOUGH) {
        return code(guess.lang());
    }
    let script = guess.script();
    if script != Script::Latin {
        let hint = hinted.iter().find(|lang| script.langs().contains(lang));
        return code(hint.copied().or_else(|| biggest(script)).unwrap_or(guess.lang()));
    }
    // Between hints alone, a few words may be enough.
    let guess = detect(&text, |lang| hinted.contains(&lang))?;
    let choice = hinted.len() > 1 && letters >= ENOUGH_FOR_HINTS;
    (choice && guess.is_reliable()).then(|| code(guess.lang()))?
}

/// The language that an answer is spoken in, if there may be a voice for it. Of a short answer it is
/// the first of the `known`: one that the person speaks, or else reads.
#[must_use]
pub fn voice_of(answer: &str, known: &[&str]) -> Option<SpokenLanguage> {
    SpokenLanguage::from_code(language_of(answer, known).or(known.first().copied())?)
}

/// The language with the most speakers of those that share a script.
const fn biggest(script: Script) -> Option<Lang> {
    match script {
        Script::Arabic => Some(Lang::Ara),
        Script::Cyrillic => Some(Lang::Rus),
        Script::Devanagari => Some(Lang::Hin),
        Script::Hebrew => Some(Lang::Heb),
        _ => None,
    }
}

fn detect(text: &str, allowed: impl Fn(Lang) -> bool) -> Option<Info> {
    let languages = LANGUAGES.iter().map(|(lang, _)| *lang).filter(|lang| allowed(*lang));
    Detector::with_allowlist(languages.collect()).detect(text)
}

fn code(lang: Lang) -> Option<&'static str> {
    LANGUAGES.iter().find(|(known, _)| *known == lang).map(|(_, code)| *code)
}

fn of_code(code: &str) -> Option<Lang> {
    LANGUAGES.iter().find(|(_, known)| *known == code).map(|(lang, _)| *lang)
}

/// Not guessed unless they are hinted at: short texts in bigger languages look like them.
const RARE: [Lang; 9] = [
    Lang::Epo,
    Lang::Lat,
    Lang::Aka,
    Lang::Sna,
    Lang::Zul,
    Lang::Jav,
    Lang::Tuk,
    Lang::Yid,
    Lang::Cym,
];

/// The languages that can be told, with their ISO 639-1 codes.
const LANGUAGES: [(Lang, &str); 70] = [
    (Lang::Epo, "eo"),
    (Lang::Eng, "en"),
    (Lang::Rus, "ru"),
    (Lang::Cmn, "zh"),
    (Lang::Spa, "es"),
    (Lang::Por, "pt"),
    (Lang::Ita, "it"),
    (Lang::Ben, "bn"),
    (Lang::Fra, "fr"),
    (Lang::Deu, "de"),
    (Lang::Ukr, "uk"),
    (Lang::Kat, "ka"),
    (Lang::Ara, "ar"),
    (Lang::Hin, "hi"),
    (Lang::Jpn, "ja"),
    (Lang::Heb, "he"),
    (Lang::Yid, "yi"),
    (Lang::Pol, "pl"),
    (Lang::Amh, "am"),
    (Lang::Jav, "jv"),
    (Lang::Kor, "ko"),
    (Lang::Nob, "nb"),
    (Lang::Dan, "da"),
    (Lang::Swe, "sv"),
    (Lang::Fin, "fi"),
    (Lang::Tur, "tr"),
    (Lang::Nld, "nl"),
    (Lang::Hun, "hu"),
    (Lang::Ces, "cs"),
    (Lang::Ell, "el"),
    (Lang::Bul, "bg"),
    (Lang::Bel, "be"),
    (Lang::Mar, "mr"),
    (Lang::Kan, "kn"),
    (Lang::Ron, "ro"),
    (Lang::Slv, "sl"),
    (Lang::Hrv, "hr"),
    (Lang::Srp, "sr"),
    (Lang::Mkd, "mk"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Est, "et"),
    (Lang::Tam, "ta"),
    (Lang::Vie, "vi"),
    (Lang::Urd, "ur"),
    (Lang::Tha, "th"),
    (Lang::Guj, "gu"),
    (Lang::Uzb, "uz"),
    (Lang::Pan, "pa"),
    (Lang::Aze, "az"),
    (Lang::Ind, "id"),
    (Lang::Tel, "te"),
    (Lang::Pes, "fa"),
    (Lang::Mal, "ml"),
    (Lang::Ori, "or"),
    (Lang::Mya, "my"),
    (Lang::Nep, "ne"),
    (Lang::Sin, "si"),
    (Lang::Khm, "km"),
    (Lang::Tuk, "tk"),
    (Lang::Aka, "ak"),
    (Lang::Zul, "zu"),
    (Lang::Sna, "sn"),
    (Lang::Afr, "af"),
    (Lang::Lat, "la"),
    (Lang::Slk, "sk"),
    (Lang::Cat, "ca"),
    (Lang::Tgl, "tl"),
    (Lang::Hye, "hy"),
    (Lang::Cym, "cy"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_tells_its_language_whatever_was_hinted() {
        for (language, text) in [
            ("en", "Sure! The meeting is at three o'clock in the afternoon tomorrow."),
            ("es", "La reunión es mañana a las tres de la tarde en la oficina."),
            ("fr", "La réunion est demain à quinze heures au bureau, comme vous l'avez demandé."),
            ("it", "La riunione è domani alle tre del pomeriggio in ufficio, come hai chiesto."),
            ("pt", "A reunião é amanhã às três da tarde no escritório, como você pediu."),
            ("de", "Das Treffen ist morgen um drei Uhr nachmittags im Büro, wie gewünscht."),
            ("hi", "बैठक कल दोपहर तीन बजे दफ़्तर में है, जैसा आपने कहा था।"),
            ("he", "הפגישה מחר בשלוש אחר הצהריים במשרד, כמו שביקשת."),
        ] {
            for hints in [&[][..], &["en"], &["es", "pt"], &["he", "en"], &["xx"]] {
                assert_eq!(language_of(text, hints), Some(language), "{text} {hints:?}");
            }
        }
    }

    #[test]
    fn a_short_text_tells_a_hinted_language_or_none() {
        for (language, hints, text) in [
            (Some("it"), &["it"][..], "Certo, ti ricordo domani."),
            (Some("de"), &["de", "en"], "Das Treffen ist morgen um drei."),
            (Some("pt"), &["es", "pt"], "Tudo bem, até amanhã!"),
            (Some("es"), &["en", "es"], "Sí, claro que sí."),
            (None, &["es"], "Das Treffen ist morgen um drei."),
            (None, &["en"], "OK"),
            (None, &["en", "fr"], "Paris, 14:30"),
            (None, &[], "Yes, of course."),
            (None, &["en"], ""),
            (None, &["en"], "🎉 12"),
        ] {
            assert_eq!(language_of(text, hints), language, "{text} {hints:?}");
        }
    }

    #[test]
    fn a_script_tells_even_in_one_word() {
        for (language, hints, text) in [
            ("he", &["en"][..], "כן"),
            ("yi", &["yi"], "יאָ, אַוודאי"),
            ("hi", &["en"], "हाँ"),
            ("mr", &["mr", "en"], "हो"),
            ("ja", &[], "はい、会議は明日です"),
            ("ru", &[], "Да"),
            ("ar", &["fr"], "نعم"),
            ("el", &[], "Ναι"),
        ] {
            assert_eq!(language_of(text, hints), Some(language), "{text} {hints:?}");
        }
    }

    #[test]
    fn sentences_tell_and_the_names_in_them_do_not() {
        for (language, text) in [
            ("he", "תוכל להזמין ב-Booking.com או Airbnb, Expedia, TripAdvisor, Hotels.com"),
            ("he", "הסרטים:\n\n- The Lord of the Rings\n- Star Wars\n- Pulp Fiction\n\nבהצלחה!"),
            ("ru", "Вот список: Microsoft Office, Adobe Photoshop, Google Chrome, Mozilla Firefox"),
            ("ar", "يمكنك استخدام Google Maps أو Waze أو Apple Maps للوصول إلى Starbucks Coffee"),
            ("hi", "आप Google Maps, Uber India, Ola Cabs, Rapido Bike इस्तेमाल कर सकते हैं"),
            (
                "uk",
                "Спробуйте Visual Studio Code або Sublime Text, це дуже зручно для щоденної роботи.",
            ),
            (
                "en",
                "In Hebrew, the word for hello is שלום and the word for thanks is תודה רבה, and both of them are used every day.",
            ),
            (
                "en",
                "The Russian word for it is достопримечательность, and people use it whenever they talk about the sights of a city.",
            ),
            (
                "es",
                "La película «The Lord of the Rings: The Return of the King» dura tres horas y media, y la puedes ver mañana en casa.",
            ),
            (
                "fr",
                "Je vous conseille « The Old Man and the Sea », un livre court mais magnifique qui se lit en une soirée.",
            ),
        ] {
            for hints in [&[][..], &["en"], &["he", "en"], &["es", "fr"]] {
                assert_eq!(language_of(text, hints), Some(language), "{text} {hints:?}");
            }
        }
    }

    #[test]
    fn code_and_addresses_do_not_tell() {
        let code = "```\nlet the_answer = is_this_the_language_of_the_text(and_who_knows);\n```";
        assert_eq!(language_of(&format!("כן\n\n{code}"), &["en"]), Some("he"));
    }

    #[test]
    fn every_code_stands_for_one_language() {
        let mut codes: Vec<_> = LANGUAGES.iter().map(|(_, code)| *code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Lang::all().len());
    }
}
