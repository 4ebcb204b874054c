//! What the pages say around the policy's own sentences, in each language.

use mila_domain::Language;

/// The words of one language.
pub(super) struct Words {
    /// The way its lines run: `ltr` or `rtl`.
    pub(super) direction: &'static str,
    /// Its own name.
    pub(super) name: &'static str,
    pub(super) skip: &'static str,
    pub(super) languages: &'static str,
    pub(super) policy: &'static str,
    pub(super) version: &'static str,
    pub(super) in_force_since: &'static str,
    pub(super) not_in_force: &'static str,
    pub(super) digest: &'static str,
    pub(super) all_versions: &'static str,
    pub(super) no_such_version: &'static str,
    pub(super) planned: &'static str,
    pub(super) unfinished: &'static str,
    pub(super) unfinished_list: &'static str,
    pub(super) greeting: &'static str,
    pub(super) what_it_is: &'static str,
    pub(super) write: &'static str,
    pub(super) scan: &'static str,
    pub(super) age: &'static str,
    pub(super) run_by: &'static str,
    pub(super) contact: &'static str,
}

/// The words of a language.
pub(super) const fn of(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Hebrew => &HEBREW,
    }
}

const ENGLISH: Words = Words {
    direction: "ltr",
    name: "English",
    skip: "Skip to the text",
    languages: "Languages",
    policy: "Privacy policy",
    version: "Version",
    in_force_since: "In force since",
    not_in_force: "This is not the version in force. Read the version in force.",
    digest: "SHA-256 of the text",
    all_versions: "All versions",
    no_such_version: "There is no such version of the policy.",
    planned: "not built yet",
    unfinished: "This Mila is not finished",
    unfinished_list: "Sentences marked “not built yet” say what is promised and does not work yet:",
    greeting: "Hello, I’m Mila",
    what_it_is: "An AI assistant on WhatsApp: write to me as you would to anybody else.",
    write: "Write to Mila on WhatsApp",
    scan: "A QR code that opens a chat with Mila on WhatsApp",
    age: "For people aged 16 and over.",
    run_by: "Run by",
    contact: "About your data:",
};

const HEBREW: Words = Words {
    direction: "rtl",
    name: "עברית",
    skip: "דילוג אל הטקסט",
    languages: "שפות",
    policy: "מדיניות פרטיות",
    version: "גרסה",
    in_force_since: "בתוקף מיום",
    not_in_force: "זו אינה הגרסה שבתוקף. לקריאת הגרסה שבתוקף.",
    digest: "תמצית SHA-256 של הטקסט",
    all_versions: "כל הגרסאות",
    no_such_version: "אין גרסה כזאת של המדיניות.",
    planned: "עדיין לא נבנה",
    unfinished: "Mila הזאת עדיין לא גמורה",
    unfinished_list: "משפטים שמסומנים ב„עדיין לא נבנה” אומרים מה מובטח ועדיין אינו פועל:",
    greeting: "שלום, אני Mila",
    what_it_is: "עוזרת מבוססת בינה מלאכותית בוואטסאפ: אפשר לכתוב לי כמו לכל אחד אחר.",
    write: "כתיבה אל Mila בוואטסאפ",
    scan: "קוד QR שפותח שיחה עם Mila בוואטסאפ",
    age: "לבני 16 ומעלה.",
    run_by: "בהפעלת",
    contact: "בעניין המידע שלך:",
};
