//! The forms of a word: letters that stand before it in Hebrew and Arabic, its stem.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Hebrew words that only look as if a letter stood before another: names above all.
const WHOLE: &str = "שמה שמו שמי אמה אמו במה למה כמה בלי אלי הלא בינ בינה מינ מים לב שירה שרה בר הרב שרונ שירנ שירה לירונ לירנ ליאור ליאורה הילה הדר הדס הלל מורנ מירנ מיכל מאור מעינ בלה ברק כרמל \
    שלמה שלומי משה ורד ורדה שגיא שחר כלב בית בת בנ לב שמ מיכאל מרימ משפחה כדור מלכ שלומ הומ מיה ליה שי מאיה ליאל מורי שולי \
    היא הוא המ הנ של שלי שלכ שלו שלה מה מי לא לי לו לה לכ בי בו בה כי כל כמה שבת מחר לילה בוקר בגלל לפני מאיר ברוכ ליאת ליאנ";

static WHOLE_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| WHOLE.split_whitespace().collect());

/// Without what Hebrew and Arabic write before a word; none for other scripts.
pub(super) fn without_prefix(word: &str) -> Vec<String> {
    match word.chars().next() {
        Some('\u{5D0}'..='\u{5EA}') => hebrew(word),
        Some('\u{620}'..='\u{64A}') => arabic(word),
        _ => Vec::new(),
    }
}

fn hebrew(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    let mut rest = word;
    for _ in 0..3 {
        if WHOLE_WORDS.contains(rest) {
            break;
        }
        let Some(shorter) = rest.strip_prefix(['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ']) else {
            break;
        };
        if shorter.chars().count() < 2 {
            break;
        }
        forms.push(shorter.to_owned());
        rest = shorter;
    }
    forms
}

fn arabic(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    let mut add = |form: Option<&str>, least: usize| {
        if let Some(form) = form.filter(|it| it.chars().count() >= least) {
            forms.push(form.to_owned());
        }
    };
    for article in ["ال", "وال", "بال", "فال", "كال", "وبال", "لل", "ولل"] {
        add(word.strip_prefix(article), 2);
    }
    for letter in ["و", "ب", "ل", "ف", "ك", "وب", "ول"] {
        add(word.strip_prefix(letter), 3);
    }
    forms
}

/// How many letters two words have in common at the beginning.
fn common(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

/// Whether two words are likely forms of one.
pub(super) fn akin(a: &str, b: &str) -> bool {
    if a == b || plural(a, b) || plural(b, a) {
        return true;
    }
    let (long_a, long_b) = (a.chars().count(), b.chars().count());
    let (short, long) = (long_a.min(long_b), long_a.max(long_b));
    let same = common(a, b);
    // A vowel at the end is another ending, one letter more is often another word.
    if same >= 4 && same * 5 >= long * 3 && long - same <= 4 && same + 2 >= short {
        return true;
    }
    is_of_roots(a) && short >= 4 && trigrams(a).any(|it| trigrams(b).any(|other| it == other))
}

/// Whether two words begin alike, be they short.
pub(super) fn begin_alike(a: &str, b: &str) -> bool {
    let long = a.chars().count().max(b.chars().count());
    a == b || common(a, b) >= 3 && long <= common(a, b) + 3
}

/// How a word ends when the person speaks of themselves, and when somebody else speaks of them, as
/// both are compared. What stands before must be as long as the number says.
const PERSONS: [(&str, &str, usize); 25] = [
    ("amos", "aron", 3),
    ("imos", "ieron", 3),
    ("amos", "an", 3),
    ("emos", "en", 3),
    ("imos", "en", 3),
    ("ons", "ent", 3),
    ("юсь", "ется", 3),
    ("усь", "ется", 3),
    ("юсь", "ится", 3),
    ("усь", "ится", 3),
    ("י", "ו", 3),
    ("י", "ה", 3),
    ("ي", "ه", 2),
    ("ي", "ها", 2),
    ("תי", "", 3),
    ("תי", "ה", 3),
    ("ت", "", 3),
    ("у", "ет", 2),
    ("ю", "ет", 2),
    ("у", "ит", 2),
    ("ю", "ит", 2),
    ("у", "е", 3),
    ("ю", "е", 3),
    ("ei", "ou", 2),
    ("i", "eu", 3),
];

/// Pairs that are too short or too different for an ending to tell: verbs, and kin of whom Hebrew and
/// Arabic write whose they are.
const PAIRS: &str = "leo lee, uso usa, toco toca, nado nada, coso cose, hago hace, voy va, veo ve, creo cree, \
    salgo sale, pongo pone, digo dice, sigo sigue, pido pide, hice hizo, tuve tuvo, fui fue, \
    leio le, faco faz, jogo joga, saio sai, fiz fez, tive teve, vado va, faccio fa, esco esce, \
    bevo beve, posso puo, lis lit, bois boit, fais fait, vais va, peux peut, dors dort, \
    cours court, pars part, sors sort, viens vient, tiens tient, ecris ecrit, dis dit, lese liest, \
    fahre fahrt, laufe lauft, schlafe schlaft, gehe geht, nehme nimmt, gebe gibt, sehe sieht, \
    helfe hilft, jem je, gram gra, biore bierze, spie spi, have has, do does, вожу водит, хожу ходит, \
    езжу ездит, сплю спит, шью шьет, зови зовут, зови звали, їжджу їздить, сплю спить, \
    debo debe, ceno cena, como come, bebo bebe, corro corre, tomo toma, peso pesa, mido mide, curro curra, \
    vivo vive, llevo lleva, gano gana, pago paga, odio odia, amo ama, canto canta, monto monta, tengo tiene, soy es, estoy esta, vengo viene, puedo puede, quiero quiere, duermo duerme, \
    juego juega, pienso piensa, prefiero prefiere, suis est, ai a, могу может, можу може, хочу хоче, \
    пишу пише, ходжу ходить, воджу водить, אבא אביו, אבא אביה, אמא אמו, אמא אמה, אחי אחיו, \
    אחי אחיה, عشت عاش, عشت عاشت, كنت كان, رحت راح, نمت نام, زرت زار, صرت صار, اخي اخوه, اخي اخوها, اخي اخيه, اخي اخيها, ابي ابوه, ابي ابوها, ابي ابيه, \
    ابي ابيها, امي امه, امي امها, عمي عمه, عمي عمها, جدي جده, جدي جدها";

static PAIRED: LazyLock<HashSet<(&str, &str)>> =
    LazyLock::new(|| PAIRS.split(',').filter_map(|pair| pair.trim().split_once(' ')).collect());

/// The same with accents, which tell a verb from a name: "dejé" and "dejó", "Mario" and "Maria".
const ACCENTED: [(&str, &str); 4] = [("é", "ó"), ("í", "ió"), ("ai", "ò"), ("ii", "ì")];

/// Whether `other` is what somebody else says of the person where they say `own` themselves.
pub(super) fn is_of_person(own: &str, other: &str, (own_raw, other_raw): (&str, &str)) -> bool {
    let changed = PERSONS.iter().any(|(mine, theirs, least)| {
        let stem = own.strip_suffix(mine).filter(|stem| stem.chars().count() >= *least);
        stem.is_some_and(|stem| other.strip_prefix(stem) == Some(theirs))
    });
    let accented = || {
        if !own_raw.ends_with(['é', 'í', 'i', 'É', 'Í', 'I']) {
            return false;
        }
        let (own, other) = (own_raw.to_lowercase(), other_raw.to_lowercase());
        ACCENTED.iter().any(|(mine, theirs)| {
            let stem = own.strip_suffix(mine).filter(|stem| stem.chars().count() >= 2);
            stem.is_some_and(|stem| other.strip_prefix(stem) == Some(theirs))
        })
    };
    changed || accented() || PAIRED.contains(&(own, other)) || is_future(own, other)
}

/// The letter in front that says who acts: "أعمل" and "يعمل", "אעבור" and "יעבור".
fn is_future(own: &str, other: &str) -> bool {
    let rest = |word: &str, letters: [char; 2]| word.strip_prefix(letters).map(str::to_owned);
    let same = |mine: char, theirs: [char; 2]| {
        own.strip_prefix(mine)
            .filter(|rest| rest.chars().count() >= 2)
            .is_some_and(|own| rest(other, theirs).is_some_and(|other| other == own))
    };
    // "بشتغل" is told as "يشتغل", or with its own letter as "بيشتغل".
    let spoken = |own: &str| {
        let rest = own.strip_prefix('ب').filter(|rest| rest.chars().count() >= 2);
        rest.is_some_and(|rest| {
            let other = other.strip_prefix('ب').unwrap_or(other);
            other.strip_prefix(['ي', 'ت']) == Some(rest)
        })
    };
    same('א', ['י', 'ת']) || same('ا', ['ي', 'ت']) || spoken(own)
}

/// Whether one word is what the person did and the other what is done now, where vowels are not all
/// written: "עבדתי" and "עובד", "درست" and "يدرس".
pub(super) fn is_past_of_roots(past: &str, now: &str) -> bool {
    let root = |word: &str, vowels: &[char]| word.replace(vowels, "");
    if let Some(stem) = past.strip_suffix("תי").or_else(|| past.strip_suffix("נו")) {
        let present = |now: &str| {
            let bare = now.strip_suffix(['ת', 'ה']).unwrap_or(now);
            let bare = bare.strip_suffix("ימ").or_else(|| bare.strip_suffix("ות")).unwrap_or(bare);
            let open = bare.chars().nth(1) == Some('ו') && stem.chars().nth(1) != Some('ו');
            let led = bare.strip_prefix('מ').filter(|it| it.chars().count() >= 3);
            led.map(str::to_owned).or_else(|| open.then(|| bare.to_owned()))
        };
        let stem = stem.strip_prefix("הת").map_or_else(|| stem.to_owned(), |it| format!("ת{it}"));
        let root_of = |word: &str| root(word, &['ו', 'י']);
        return present(now).is_some_and(|it| {
            root_of(&it) == root_of(&stem) && root_of(&stem).chars().count() >= 2
        });
    }
    let Some(stem) = past.strip_suffix('ت').or_else(|| past.strip_suffix("نا")) else {
        return false;
    };
    let bare = now.strip_prefix('ب').unwrap_or(now);
    let root_of = |word: &str| root(word, &['ا', 'و', 'ي']);
    bare.strip_prefix(['ي', 'ت']).is_some_and(|it| {
        root_of(it) == root_of(stem) && root_of(stem).chars().count() >= 2 && past != now
    })
}

/// Fewest letters of a word in which a slip of the hand leaves no other word.
const SLIPS: usize = 7;

/// The same where one vowel is written for another.
const VOWELS: usize = 9;

/// Whether one word is the other with a slip of the hand within: a letter left out, doubled or put in,
/// two in the wrong order, or one vowel for another. Words of Hebrew and Arabic are too short to tell.
pub(super) fn is_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
    let least = a.len().min(b.len());
    if a.len().max(b.len()) < SLIPS || a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let alphabet = |c: &char| matches!(c, 'a'..='z' | 'а'..='я' | 'ґ' | 'є' | 'і' | 'ї');
    let front = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    if front == 0 || back == 0 || !a.iter().chain(&b).all(alphabet) {
        return false;
    }
    if a.len() != b.len() {
        return front + back >= least;
    }
    let (inner_a, inner_b) = (&a[front..a.len() - back], &b[front..b.len() - back]);
    match (inner_a, inner_b) {
        ([one], [other]) => {
            let vowel = |c: &char| "aeiouyаеиоуыэюя".contains(*c);
            a.len() >= VOWELS && vowel(one) && vowel(other)
        }
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}

/// Whether words of its language change within and in front.
fn is_of_roots(word: &str) -> bool {
    word.starts_with(|c| matches!(c, '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}'))
}

fn trigrams(word: &str) -> impl Iterator<Item = &str> {
    word.char_indices().filter_map(|(at, _)| {
        let end = word[at..].char_indices().nth(3).map_or(word.len(), |(to, _)| at + to);
        Some(&word[at..end]).filter(|it| it.chars().count() == 3)
    })
}

/// Whether `many` is `one` in the plural.
pub(super) fn plural(one: &str, many: &str) -> bool {
    let letters = one.chars().count();
    let Some(first) = one.chars().next() else { return false };
    let ending = |stem: &str, endings: &[&str]| {
        many.strip_prefix(stem).is_some_and(|rest| endings.contains(&rest))
    };
    match first {
        '\u{5D0}'..='\u{5EA}' => {
            let without = one.strip_suffix('ה').unwrap_or(one);
            letters >= 3 && (ending(one, &["ימ", "ות", "יימ"]) || ending(without, &["ות", "ימ"]))
        }
        '\u{620}'..='\u{64A}' => {
            letters >= 3 && ending(one, &["ات", "ون", "ين"])
                || letters >= 4 && one.strip_suffix('ه').is_some_and(|it| ending(it, &["ات"]))
        }
        '\u{430}'..='\u{4FF}' => one.strip_suffix(['а', 'я']).is_some_and(|stem| {
            letters >= 4
                && ending(
                    stem,
                    &["у", "ю", "ы", "и", "е", "ой", "ей", "ам", "ами", "ах", "і", "ою"],
                )
        }),
        _ => {
            letters >= 3 && ending(one, &["s", "es"])
                || letters >= 4 && one.strip_suffix('y').is_some_and(|stem| ending(stem, &["ies"]))
        }
    }
}

/// Whether one letter within two words of one length differs: no ending, but another word or name.
pub(super) fn is_other_letter(a: &str, b: &str) -> bool {
    let pairs: Vec<_> = a.chars().zip(b.chars()).map(|(a, b)| a == b).collect();
    let same_length = a.chars().count() == b.chars().count();
    let differ = pairs.iter().filter(|same| !**same).count();
    // "Sacarme" is told as "sacarse".
    let reflexive = a.ends_with("me") && b.ends_with("se");
    same_length && differ == 1 && pairs.last() == Some(&true) && !reflexive
}

/// Whether one letter was put in, left out or changed: a slip, or a name altered.
pub(super) fn is_altered(a: &str, b: &str) -> bool {
    let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 || a.len().min(b.len()) < 3 || a == b {
        return false;
    }
    let front = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    front + back + 1 >= a.len().max(b.len())
}
