//! Which sounds letters stand for, script by script.
//!
//! A letter may stand for several, as "ב" for "b" and "v": a sound here is the set of all. The tables
//! follow how names are commonly written in Latin letters by those who bear them, not a standard, since
//! nobody writes a friend's name by ISO 9.

/// What one letter, or a group of them, may stand for; what it mostly is comes first in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sound {
    /// The set of sounds, by bits.
    pub(super) may: u32,
    /// The one that it mostly is.
    mostly: u32,
    /// Whether it may be mute.
    pub(super) mute: bool,
    /// Whether a script that leaves vowels out wrote it.
    pub(super) sparse: bool,
}

/// The sounds: vowels first. Capitals are "sh", "zh" and "tch"; "x" is the "ch" of "Bach", "c" is "ts".
const SOUNDS: &str = "aeiouybpfvwmnrlkghxjJzsStdcC";

const VOWELS: u32 = 0b11_1111;

/// Those without "y".
const PURE_VOWELS: u32 = 0b1_1111;

impl Sound {
    pub(super) const fn may_be_vowel(self) -> bool {
        self.may & VOWELS != 0
    }

    pub(super) const fn is_vowel(self) -> bool {
        self.may & !VOWELS == 0
    }

    /// Whether it is a vowel that scripts without vowels leave out most readily: "a" or "e", and no
    /// diphthong.
    pub(super) const fn is_dull(self) -> bool {
        self.may & 0b11 != 0 && self.may & !0b11 == 0
    }

    /// Whether it is what the other mostly is, and the other way round, or one vowel.
    pub(super) const fn is_mostly(self, other: Self) -> bool {
        self.may & other.may & PURE_VOWELS != 0
            || self.mostly & other.may != 0 && other.mostly & self.may != 0
    }

    pub(super) const fn meets(self, other: Self) -> bool {
        self.may & other.may != 0
    }
}

/// Sounds of letters and groups of letters: the letters, what they may be, "?" where they may be mute.
/// A bar parts sounds that follow one another. Of groups the longest is read.
const LATIN: &str = "tsch=C tch=C sch=S|k? cz=C sz=Ss sh=S ch=CSxkh zh=J kh=xk gh=g|h? ph=f th=t \
     ck=k qu=k tz=c ts=c dj=j dzh=j dh=dz ou=uo|u? oo=uo ee=ie ea=ieau|a? ei=eai|iy? ey=eai|iy? \
     ai=aei|iy? ay=aei|iy? ie=i|e? aa=a ii=iy a=a b=b c=kscCj d=d e=e f=f \
     g=gj h=hx? i=iy j=jJyhx k=k l=l m=m n=n o=o p=p q=k r=r s=szS t=t u=u v=vf w=vwu x=k|s y=yi z=zsc";

const HEBREW: &str = "איי=ieay|y אי=ie|yi? או=ou|wv? יי=yiae|yi? וו=vw א=aeiou? ב=bv ג=gj ד=d ה=haeo? \
     ו=vwou ז=zJ ח=xh ט=t י=yie כ=kx ל=l מ=m נ=n ס=s ע=aeiou? פ=pf צ=cC ק=k ר=r ש=Ss ת=t";

const ARABIC: &str = "اي=ie|y? او=ou|w? ا=aeiou? ب=bp ت=t ث=ts ج=jg ح=hx خ=xk د=d ذ=dz ر=r ز=z س=s \
     ش=SC ص=s ض=d ط=t ظ=zd ع=aeiou? غ=gr ف=fv ق=kg ك=k گ=g ل=l م=m ن=n ه=haet? و=vwuo ي=yiea پ=p چ=C \
     ڤ=v ژ=J ء=aeiu?";

const CYRILLIC: &str = "дж=j кс=k|s а=a б=b в=vw г=gh д=d е=y?|e ж=J з=z и=iy й=yi? к=k л=l м=m н=n о=oa \
     п=p р=r с=s т=t у=u ф=f х=xh ц=c ч=C ш=S щ=S ъ=e? ы=iy ь=i? э=e ю=y?|u я=y?|a і=iy ї=iy є=y?|e ґ=g";

const GREEK: &str = "ου=u μπ=b|p? ντ=d|t? γκ=g|k? τζ=j τσ=cC αι=ea ει=i οι=i α=a β=vb γ=gy δ=d ε=e ζ=z \
     η=ie θ=t ι=iy κ=k λ=l μ=m ν=n ξ=k|s ο=o π=p ρ=r σ=s τ=t υ=iuyfv φ=f χ=xhC ψ=p|s ω=o";

/// Consonants of Devanagari carry an "a" that another sign takes away.
const DEVANAGARI: &str = "क=k|a? ख=k|a? ग=g|a? घ=g|a? च=C|a? छ=C|a? ज=jz|a? झ=j|a? ञ=n|a? ट=t|a? ठ=t|a? \
     ड=dr|a? ढ=dr|a? ण=n|a? त=t|a? थ=t|a? द=d|a? ध=d|a? न=n|a? प=p|a? फ=fp|a? ब=b|a? भ=b|a? म=m|a? य=y|a? \
     र=r|a? ल=l|a? व=vw|a? श=S|a? ष=S|a? स=s|a? ह=h|a? अ=a आ=a इ=i ई=i उ=u ऊ=u ए=e ऐ=eai ओ=o औ=oau ा=a \
     ि=i ी=i ु=u ू=u े=e ै=eai ो=o ौ=oau ं=nm ँ=n? ॉ=oa ृ=r|i";

/// The most letters of a group.
pub(super) const LONGEST_GROUP: usize = 4;

/// A script whose letters are known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
}

impl Script {
    pub(super) const ALL: [Self; 6] =
        [Self::Latin, Self::Greek, Self::Cyrillic, Self::Hebrew, Self::Arabic, Self::Devanagari];

    /// The script of a folded word, by its first letter.
    pub(super) fn of(word: &str) -> Option<Self> {
        match word.chars().next()? {
            'a'..='z' => Some(Self::Latin),
            '\u{370}'..='\u{3FF}' => Some(Self::Greek),
            '\u{400}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{5D0}'..='\u{5EA}' => Some(Self::Hebrew),
            '\u{620}'..='\u{6D3}' => Some(Self::Arabic),
            '\u{900}'..='\u{97F}' => Some(Self::Devanagari),
            _ => None,
        }
    }

    const fn table(self) -> &'static str {
        match self {
            Self::Latin => LATIN,
            Self::Greek => GREEK,
            Self::Cyrillic => CYRILLIC,
            Self::Hebrew => HEBREW,
            Self::Arabic => ARABIC,
            Self::Devanagari => DEVANAGARI,
        }
    }

    /// Whether it leaves vowels out.
    pub(super) const fn is_sparse(self) -> bool {
        matches!(self, Self::Hebrew | Self::Arabic)
    }

    /// Its letters and groups of letters, with what they stand for.
    pub(super) fn groups(self) -> impl Iterator<Item = (&'static str, Vec<Sound>)> {
        let entries = self.table().split_ascii_whitespace().filter_map(|it| it.split_once('='));
        entries.map(move |(letters, entry)| {
            let sounds = entry.split('|').map(|set| Sound::of(set, self.is_sparse()));
            (letters, sounds.collect())
        })
    }
}

impl Sound {
    fn of(set: &str, sparse: bool) -> Self {
        let bits = || set.chars().filter_map(|c| SOUNDS.find(c)).map(|at| 1 << at);
        let (may, mostly) =
            (bits().fold(0, |may, bit| may | bit), bits().next().unwrap_or_default());
        Self { may, mostly, mute: set.ends_with('?'), sparse }
    }
}
