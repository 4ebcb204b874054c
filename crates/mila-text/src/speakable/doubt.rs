//! Writing that means one thing to whoever sees it, and may be another for the ear.
//!
//! What is here is said as well as it can be, with its text beside it. It is looked for in the line as
//! it was written, before anything is put into words.

use std::sync::LazyLock;

use regex::RegexSet;

use super::SpokenLanguage;

/// In every language.
const ALWAYS: &[&str] = &[
    // A minus between terms: "2x - 1", "a - b".
    r"(^|[\s(=])\d*[a-z]\)? [-–−] (\d+|[a-z])([\s.,;=)]|$)",
    // A factorial.
    r"\d! [=+×/*·-]",
    // Small signs and letters above: "Ca²⁺", "¹⁴C", "note²".
    r"[⁺⁻¹²³⁰⁴-⁹][⁺⁻]|[⁺⁻]([\s,.;)]|$)|(^|[\s(])[¹²³⁰⁴-⁹]+\p{L}|\p{L}{4,}[¹²³⁰⁴-⁹]",
    // A scale: "1/25 000".
    r"\d/\d{1,3}[ \u{A0}\u{202F}.,]\d{3}",
    // Codes with letters among their digits, and a line of numbers: "10W-40", "ISO 9001:2015".
    r"\d[A-Z]-\d|\b[A-Z]{2,}[ -]\d+:\d",
    // How long for how far: "5:30/km".
    r"\d:\d\d ?/ ?\p{L}",
    // A number behind a name, or within one: "Boeing 737-800", "backup-10-20".
    r"\p{L}[-_]\d+-\d|\p{Lu}\p{L}+ \d{3}-\d{3}\b|[#º°] ?\d+-\d",
    // Names of files: a voice reads a date.
    r"[\p{L}\d][-_]\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}(\.|[-_]\p{L})\p{L}*",
    // Feet, inches, minutes of an angle.
    r#"°\s?\d+\s?['′]|\d['′] ?\d*["″]?[NSEWO]\b|\d/\d+"|\d" ?(to\b|a\b|à|-|x\b|×)|^[^"]*\d""#,
    // From one date or day to another: "Nov 5 - Nov 12", "lun.–ven."
    r"\d [-–] \p{L}+\.? \d|\p{L}\.[-–]\p{L}",
    // A currency that nothing is counted in.
    r"\p{Lu}\$(\s+[^\d\s]|\s*$)",
    // A root.
    r"[√∛]",
];

/// Where a comma is the sign of decimals, a point parts other things: hours, chapters, versions.
const WITH_COMMAS: &[&str] = &[
    r"\b\d{1,2}\.\d{2} ?(h|horas|heures|ore)\b",
    r"(?i)\b(python|usb|android|ios|html|java|windows|versi[oó]n|version[ei]?|vers[aã]o|v)\.? ?\d+\.\d",
    r"(?i)\b(figs?|figura|figure|art|art[ií]culo|article|articolo|artigo|secci[oó]n|section|sezione|se[cç][aã]o|cap|cap[ií]tulo|chapitre|capitolo|tabla|table|tabella|tabela|punto|point|ponto|§)\.? ?\d+\.\d",
    // Chapter and verse: "Mateo 5,3-12".
    r"\p{Lu}\p{Ll}+ \d+,\d+[-–]\d",
];

const ENGLISH: &[&str] = &[
    // A date with points, or a version.
    r"\b\d{2}\.\d{2}\.\d{4}\b",
    // Numbers of houses and things: no range.
    r"(?i)\b(table|apartment|apt|suite|room|gate|flat|part|number)\b\.?( number)?( is)? \d+-\d",
    // A run.
    r"(?i)\b(a|ran|run|the) \d+k\b",
];

const SPANISH: &[&str] = &[
    // Pesos are written like dollars.
    r"(?i)\$.*\b(m[eé]xic\w*|cdmx|guadalajara|monterrey|argentin\w*|buenos aires|chil\w*|santiago|colombi\w*|bogot[aá]|medell[ií]n|uruguay\w*|montevideo)\b",
    r"(?i)\b(m[eé]xic\w*|cdmx|guadalajara|monterrey|argentin\w*|buenos aires|chil\w*|santiago|colombi\w*|bogot[aá]|medell[ií]n|uruguay\w*|montevideo)\b.*\$",
    r"(?i)\b(d[oó]lar) .*\$",
    // In Mexico a point is the sign of decimals.
    r"\b\d\.\d{3} ?(kg|l|L|m|km|g)\b",
    // Noon, in America.
    r"(?i)\blas 12 m\b",
];

const FRENCH: &[&str] = &[
    // A number, though no digit follows: "N° de client".
    r"\b[Nn]° ?\p{L}",
];

/// Of each language, in its order; none if they cannot be read, which makes everything doubtful.
static ALL: LazyLock<Vec<Option<RegexSet>>> = LazyLock::new(|| {
    SpokenLanguage::ALL
        .iter()
        .map(|language| {
            let own = match language {
                SpokenLanguage::English => ENGLISH,
                SpokenLanguage::Spanish => SPANISH,
                SpokenLanguage::French => FRENCH,
                _ => &[],
            };
            let commas = if language.words().decimal == ',' { WITH_COMMAS } else { &[] };
            RegexSet::new([ALWAYS, commas, own].concat()).ok()
        })
        .collect()
});

/// Whether something in this line may be heard as another thing.
pub(super) fn is_in(line: &str, language: SpokenLanguage) -> bool {
    let place = SpokenLanguage::ALL.iter().position(|it| *it == language);
    let set = place.and_then(|place| ALL.get(place)).and_then(Option::as_ref);
    set.is_none_or(|set| set.is_match(line))
}
