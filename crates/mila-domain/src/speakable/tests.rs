use super::*;
#[test]
fn try_it() {
    let src = std::fs::read_to_string("/tmp/ear-try.txt").unwrap();
    for line in src.lines() {
        let (code, md) = line.split_once('|').unwrap();
        let md = md.replace("\\n", "\n");
        let it = compose(&md, SpokenLanguage::from_code(code).unwrap());
        println!("{code} {} | {}", if it.whole { "W" } else { "-" }, it.text);
    }
}
#[test]
fn try_detect() {
    for (want, hints, text) in [
        ("en", &["en"][..], "OK"),
        ("en", &["en", "es"], "Yes, of course."),
        ("es", &["en", "es"], "Sí, claro que sí."),
        ("en", &["he"], "Sure! The meeting is at three o'clock in the afternoon tomorrow."),
        ("es", &["en"], "La reunión es mañana a las tres de la tarde en la oficina."),
        ("pt", &["es"], "A reunião é amanhã às três da tarde no escritório, como você pediu."),
        ("pt", &["pt"], "Bom dia! Tudo certo."),
        ("it", &["it"], "Certo, ti ricordo domani."),
        ("it", &[], "La riunione è domani alle tre del pomeriggio in ufficio, come hai chiesto."),
        ("fr", &["fr"], "Bonjour, ça va ?"),
        (
            "fr",
            &["en"],
            "La réunion est demain à quinze heures au bureau, comme vous l'avez demandé.",
        ),
        ("de", &["de", "en"], "Das Treffen ist morgen um drei."),
        ("de", &["en"], "Das Treffen ist morgen um drei Uhr nachmittags im Büro, wie gewünscht."),
        ("he", &["en"], "כן"),
        ("he", &[], "הפגישה מחר בשלוש אחר הצהריים במשרד."),
        ("hi", &["hi"], "हाँ, ज़रूर। बैठक कल है।"),
        ("hi", &["en"], "बैठक कल दोपहर तीन बजे दफ़्तर में है, जैसा आपने कहा था।"),
        ("ar", &["ar"], "نعم، الاجتماع غدا"),
        ("ru", &["ru"], "Да, встреча завтра"),
        ("ja", &[], "はい、会議は明日です"),
        ("en", &["en"], "Paris"),
        ("en", &["en", "fr"], "Paris, 14:30"),
        ("en", &["en"], "Sounds good, see you at 5!"),
        ("es", &["es", "pt"], "De acuerdo, nos vemos a las cinco."),
        ("pt", &["es", "pt"], "Tudo bem, até amanhã!"),
        ("es", &["es"], "De acuerdo, nos vemos a las cinco."),
        ("en", &["en"], "I'll remind you tomorrow at nine."),
    ] {
        let text2: String = text.into();
        let g = whatlang::Detector::new().detect(&text2).unwrap();
        println!(
            "{want} {:?} {} raw {} {:.2} {text}",
            language_of(text, hints),
            hints.join(","),
            g.lang().code(),
            g.confidence()
        );
    }
}
