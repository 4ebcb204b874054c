//! Words before and behind a name that are no part of it: "Dr.", "Frau", "الدكتور".

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a title says of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Title {
    Doctor,
    Professor,
    Sir,
    Madam,
    Clergy,
    Teacher,
    /// One that says no more than respect: "-san", "ji".
    Honour,
}

/// As they are compared: folded, without points.
const TITLES: [(Title, &str); 7] = [
    (
        Title::Doctor,
        "dr doctor doc dra doctora docteur docteure doktor דר דוקטור د دكتور الدكتور دكتوره الدكتوره \
         доктор др डॉ डा डॉक्टर δρ",
    ),
    (
        Title::Professor,
        "prof professor profesor profesora professeur professora פרופ פרופסור הפרופסור بروفيسور \
         البروفيسور профессор проф प्रोफेसर",
    ),
    (
        Title::Sir,
        "mr mister sir senor sr don monsieur herr herrn signor signore senhor bey pan panu מר אדון \
         السيد سيد استاذ الاستاذ господин г пан श्री κυριοσ κ",
    ),
    (
        Title::Madam,
        "mrs ms miss mme madam madame mademoiselle mlle senora sra senorita srta frau fraulein signora \
         senhora hanim pani גברת גב הגברת السيده سيده الانسه госпожа пани श्रीमती κυρια",
    ),
    (Title::Clergy, "rabbi rav הרב רב father pastor imam الشيخ شيخ отец padre priest"),
    (
        Title::Teacher,
        "teacher coach מורה המורה המאמן מאמן учитель maestro maestra hoca hocam معلم المعلم",
    ),
    (Title::Honour, "ji जी san sama さん 様 씨 님 hajj haji الحاج الحاجه"),
];

static BY_WORD: LazyLock<HashMap<&str, Title>> = LazyLock::new(|| {
    let words = |(title, words): (Title, &'static str)| {
        words.split_ascii_whitespace().map(move |word| (word, title))
    };
    TITLES.into_iter().flat_map(words).collect()
});

impl Title {
    pub(super) fn of(word: &str) -> Option<Self> {
        BY_WORD.get(word).copied()
    }

    /// Whether it says more than respect, so that somebody else may be meant by another.
    pub(super) fn is_told(self) -> bool {
        self != Self::Honour
    }
}
