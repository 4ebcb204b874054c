//! What the generator writes in each language's own way.

use mila_text::speakable::SpokenLanguage;

use super::vocabulary;

/// How a language writes.
pub(crate) struct Own {
    pub(crate) decimal: char,
    pub(crate) groups: char,
    /// Sentences around a number.
    pub(crate) frames: [&'static str; 3],
    /// Short forms of a thousand and more, and how much they are.
    pub(crate) scales: &'static [(&'static str, i128)],
    /// What something is for, and its fact.
    pub(crate) periods: [(&'static str, &'static str); 2],
    /// The months in short, empty where they are not shortened.
    pub(crate) months: [&'static str; 12],
    /// Says that two numbers are a date.
    pub(crate) date: &'static str,
    /// Things and people that have Roman numerals.
    pub(crate) numbered: &'static [&'static str],
    /// Says that two numbers are a ratio.
    pub(crate) ratio: &'static str,
    /// What is said with an hour of the day.
    pub(crate) hour: &'static str,
}

pub(crate) fn own(language: SpokenLanguage) -> &'static Own {
    &ALL[vocabulary::place(language)]
}

const K: i128 = 1_000;
const M: i128 = 1_000_000;
const G: i128 = 1_000_000_000;

static ALL: [Own; 6] = [
    Own {
        decimal: '.',
        groups: ',',
        frames: ["It says {} here.", "The answer is {}, they think.", "We found {}."],
        scales: &[("k", K), ("M", M), ("bn", G), ("B", G), ("m", M), ("tn", K * G)],
        periods: [("day", "day"), ("month", "month")],
        months: ["Jan", "Feb", "Mar", "Apr", "", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
        date: "on {}",
        numbered: &[
            "World War {}",
            "Chapter {}",
            "George {}",
            "Henry {}",
            "Super Bowl {}",
            "Part {}",
        ],
        ratio: "ratio",
        hour: "",
    },
    Own {
        decimal: ',',
        groups: '.',
        frames: ["Dice {} aquí.", "La respuesta es {}, creo.", "Encontramos {}."],
        scales: &[("k", K), ("M", M), ("bn", G), ("mill.", M)],
        periods: [("día", "day"), ("mes", "month")],
        months: ["ene", "feb", "mar", "abr", "", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
        date: "el {}",
        numbered: &["siglo {}", "Felipe {}", "Luis {}", "capítulo {}", "tomo {}"],
        ratio: "proporción",
        hour: "",
    },
    Own {
        decimal: ',',
        groups: '\u{202F}',
        frames: ["On lit {} ici.", "La réponse est {}, je crois.", "Voici {}."],
        scales: &[("k", K), ("M", M), ("Md", G), ("bn", G)],
        periods: [("jour", "day"), ("mois", "month")],
        months: [
            "janv.", "févr.", "", "avr.", "", "", "juil.", "", "sept.", "oct.", "nov.", "déc.",
        ],
        date: "le {}",
        numbered: &["{}e siècle", "Louis {}", "chapitre {}", "tome {}", "Napoléon {}"],
        ratio: "rapport",
        hour: "h",
    },
    Own {
        decimal: ',',
        groups: '.',
        frames: ["Si legge {} qui.", "La risposta è {}, credo.", "Ecco {}."],
        scales: &[("k", K), ("M", M), ("mln", M), ("mld", G), ("bn", G)],
        periods: [("giorno", "day"), ("mese", "month")],
        months: [
            "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
        ],
        date: "il {}",
        numbered: &["secolo {}", "Luigi {}", "capitolo {}", "Vittorio {}"],
        ratio: "rapporto",
        hour: "",
    },
    Own {
        decimal: ',',
        groups: '.',
        frames: ["Está escrito {} aqui.", "Resposta: {}, acho.", "Temos {}."],
        scales: &[("k", K), ("M", M), ("mi", M), ("bi", G), ("bn", G), ("B", G), ("tri", K * G)],
        periods: [("dia", "day"), ("mês", "month")],
        months: [
            "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
        ],
        date: "em {}",
        numbered: &["século {}", "Pedro {}", "João {}", "capítulo {}"],
        ratio: "proporção",
        hour: "h",
    },
    Own {
        decimal: '.',
        groups: ',',
        frames: ["यहाँ {} लिखा है।", "जवाब {} है।", "यह {} मिला।"],
        scales: &[("k", K), ("M", M), ("bn", G), ("L", 100 * K), ("Cr", 10 * M)],
        periods: [("दिन", "day"), ("महीना", "month")],
        months: ["Jan", "Feb", "", "Apr", "", "", "Jul", "Aug", "सितं", "Oct", "Nov", "Dec"],
        date: "{} को",
        numbered: &["भाग {}", "जॉर्ज {}", "अध्याय {}", "विश्व युद्ध {}"],
        ratio: "पैमाना",
        hour: "",
    },
];
