//! What somebody is to a person: a wife, a sister, a boss. A relation is a label that the person gave
//! a contact; the words for it are found in every language, so that "אמא" finds who is "Mom".

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::fold::Folded;
use crate::stored_names;

stored_names! {
    /// What somebody is to a person, of those that languages have words for.
    Relation {
        /// Mother.
        Mother = "mother",
        /// Father.
        Father = "father",
        /// Wife.
        Wife = "wife",
        /// Husband.
        Husband = "husband",
        /// A partner, of whatever kind.
        Partner = "partner",
        /// Sister.
        Sister = "sister",
        /// Brother.
        Brother = "brother",
        /// Daughter.
        Daughter = "daughter",
        /// Son.
        Son = "son",
        /// Grandmother.
        Grandmother = "grandmother",
        /// Grandfather.
        Grandfather = "grandfather",
        /// Aunt.
        Aunt = "aunt",
        /// Uncle.
        Uncle = "uncle",
        /// Cousin.
        Cousin = "cousin",
        /// The mother of a wife or husband.
        MotherInLaw = "mother_in_law",
        /// The father of a wife or husband.
        FatherInLaw = "father_in_law",
        /// Whom one works for.
        Boss = "boss",
        /// A neighbour.
        Neighbour = "neighbour",
        /// Whose flat one lives in.
        Landlord = "landlord",
    }
}

/// Words for each, as they are compared, comma between them: English, Hebrew, Arabic, Spanish,
/// Portuguese, French, Italian, German, Dutch, Polish, Turkish, Russian, Ukrainian, Hindi. Forms that
/// say "my" in one word are among them, and the cases in which one is written to.
const WORDS: [(Relation, &str); 19] = [
    (
        Relation::Mother,
        "mother,mom,mum,mommy,mummy,mama,mamma,ma,אמא,אימא,אמי,אמא שלי,ام,امي,ماما,والدتي,madre,mami,mae,\
         maman,mere,mutter,mutti,moeder,matka,mamie mama,anne,annem,annecigim,мама,маме,маму,мать,матери,\
         мамі,мати,माँ,मां,मम्मी,माता",
    ),
    (
        Relation::Father,
        "father,dad,daddy,papa,pa,אבא,אבי,اب,ابي,بابا,والدي,padre,papi,pai,pere,vater,vati,papi,vader,\
         ojciec,tata,baba,babam,папа,папе,папу,отец,отцу,тато,тату,पापा,पिता,पिताजी",
    ),
    (
        Relation::Wife,
        "wife,wifey,אשתי,אישתי,האישה,אשה,אישה,زوجه,زوجتي,مراتي,esposa,mujer,femme,epouse,moglie,frau,\
         ehefrau,vrouw,zona,zonie,esim,esime,жена,жене,жену,дружина,дружині,पत्नी,बीवी",
    ),
    (
        Relation::Husband,
        "husband,hubby,בעלי,בעל,האיש שלי,زوج,زوجي,جوزي,esposo,marido,mari,epoux,marito,mann,ehemann,man,\
         maz,mezowi,kocam,kocama,муж,мужу,мужа,чоловік,чоловіку,पति",
    ),
    (
        Relation::Partner,
        "partner,girlfriend,boyfriend,fiance,fiancee,בת הזוג,בן הזוג,בת זוג,בן זוג,חברה שלי,חבר שלי,ארוסי,\
         ארוסתי,خطيبتي,خطيبي,حبيبتي,حبيبي,novia,novio,pareja,namorada,namorado,copine,copain,fidanzata,\
         fidanzato,freundin,vriendin,dziewczyna,chlopak,sevgilim,девушка,девушке,парень,парню",
    ),
    (
        Relation::Sister,
        "sister,sis,אחותי,אחות,اخت,اختي,hermana,irma,soeur,sorella,schwester,zus,zusje,siostra,siostrze,\
         ablam,kiz kardesim,сестра,сестре,сестру,сестрі,बहन,दीदी",
    ),
    (
        Relation::Brother,
        "brother,bro,אחי,אח,اخ,اخي,اخوي,hermano,irmao,frere,fratello,bruder,broer,brat,bratu,abim,\
         erkek kardesim,брат,брату,брата,भाई,भैया",
    ),
    (
        Relation::Daughter,
        "daughter,בתי,הבת,בת,הבת שלי,بنتي,ابنتي,ابنه,hija,filha,fille,figlia,tochter,dochter,corka,corce,kizim,\
         дочь,дочери,дочка,дочке,доньці,बेटी",
    ),
    (
        Relation::Son,
        "son,בני,הבן,הבן שלי,ابني,ابن,hijo,filho,fils,figlio,sohn,zoon,syn,synowi,oglum,сын,сыну,сына,син,\
         сину,बेटा,बेटे",
    ),
    (
        Relation::Grandmother,
        "grandmother,grandma,granny,gran,nana,nan,סבתא,סבתי,جده,جدتي,تيتا,ستي,abuela,abuelita,avo,vovo,\
         grandmere,mamie,mémé,nonna,oma,grossmutter,babcia,babci,anneanne,babaanne,anneannem,babaannem,\
         бабушка,бабушке,бабуля,бабуся,दादी,नानी",
    ),
    (
        Relation::Grandfather,
        "grandfather,grandpa,granddad,grandad,gramps,סבא,סבי,جد,جدي,سيدي,abuelo,abuelito,vovo,grandpere,papi,\
         nonno,opa,grossvater,dziadek,dziadkowi,dede,dedem,дедушка,дедушке,дед,деду,дідусь,दादा,नाना",
    ),
    (
        Relation::Aunt,
        "aunt,auntie,aunty,דודה,דודתי,عمه,عمتي,خاله,خالتي,tia,tante,zia,ciocia,cioci,teyze,teyzem,hala,halam,\
         тетя,тете,тетка,тітка,चाची,मौसी,बुआ,आंटी",
    ),
    (
        Relation::Uncle,
        "uncle,דוד,דודי,הדוד,عم,عمي,عمو,خال,خالي,tio,oncle,tonton,zio,onkel,oom,wujek,wujkowi,amca,amcam,dayi,\
         dayim,дядя,дяде,дядю,дядько,चाचा,मामा,अंकल",
    ),
    (
        Relation::Cousin,
        "cousin,cousine,בת דודה,בן דוד,בת דוד,בן דודה,ابن عمي,بنت عمي,ابن خالي,primo,prima,cugino,cugina,vetter,neef,\
         kuzyn,kuzynka,kuzen,kuzenim,кузен,кузина,двоюродный брат,двоюродная сестра",
    ),
    (
        Relation::MotherInLaw,
        "mother in law,חמותי,חמות,החמות,حماتي,suegra,sogra,belle mere,suocera,schwiegermutter,schoonmoeder,tesciowa,\
         kayinvalidem,теща,теще,свекровь,свекрови,सास",
    ),
    (
        Relation::FatherInLaw,
        "father in law,חמי,החם,حماي,suegro,sogro,beau pere,suocero,schwiegervater,schoonvader,tesc,kayinpederim,\
         тесть,тестю,свекор,свекру,ससुर",
    ),
    (
        Relation::Boss,
        "boss,manager,הבוס,בוס,הבוסית,המנהל,המנהלת,מנהל,מנהלת,مدير,مديري,مديرتي,jefe,jefa,chefe,chef,patron,patronne,\
         capo,chefin,baas,szef,szefowa,patronum,mudurum,начальник,начальнику,начальница,шеф,шефу,बॉस",
    ),
    (
        Relation::Neighbour,
        "neighbour,neighbor,השכן,השכנה,שכן,שכנה,جار,جاري,جارتي,vecino,vecina,vizinho,vizinha,voisin,voisine,vicino,\
         nachbar,nachbarin,buurman,buurvrouw,sasiad,sasiadka,komsum,сосед,соседу,соседка,соседке,पड़ोसी",
    ),
    (
        Relation::Landlord,
        "landlord,landlady,בעל הבית,בעלת הבית,صاحب البيت,casero,casera,proprietaire,padrone di casa,vermieter,\
         vermieterin,huisbaas,ev sahibim,хозяин квартиры,хозяйка квартиры,मकान मालिक",
    ),
];

/// Words for "my" and "the", before or behind.
const MINE: &str = "my our the mi mis nuestra nuestro mon ma notre meu minha o a il la lo mio mia mein meine \
     meiner meinem meinen der die dem den das unser unsere mijn de het moj moja mojej mojemu benim мой моя моей моему \
     мою моего наш наша нашей нашему мій моїй моєму שלי שלנו ה مالي मेरी मेरे मेरा le ton";

static MY_WORDS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| MINE.split_ascii_whitespace().collect());

static BY_WORDS: LazyLock<HashMap<String, Relation>> = LazyLock::new(|| {
    let words = |(relation, words): (Relation, &'static str)| {
        words.split(',').map(move |word| (Folded::of(word).words.join(" "), relation))
    };
    // What is first said stays: "papi" is a father.
    WORDS.into_iter().rev().flat_map(words).collect()
});

impl Relation {
    /// The relation that words name: "my wife", "אשתי", "Mom".
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        Self::of_words(&Folded::of(text).words)
    }

    /// The same of folded words.
    pub(super) fn of_words(words: &[String]) -> Option<Self> {
        let known = |words: &[String]| match words {
            [word] => BY_WORDS.get(word.as_str()).copied(),
            words => BY_WORDS.get(words.join(" ").as_str()).copied(),
        };
        // Nothing in the table is longer, with "my" at both ends.
        if words.len() > 5 {
            return None;
        }
        let fewer = without_mine(words);
        known(words).or_else(|| if fewer.len() < words.len() { known(fewer) } else { None })
    }

    /// Whether names hold the word before a name of the same person: "Aunt Sally". Before or behind
    /// others it names somebody else: "Dana's mom".
    pub(super) const fn is_title(self) -> bool {
        matches!(
            self,
            Self::Aunt | Self::Uncle | Self::Cousin | Self::Grandmother | Self::Grandfather
        )
    }
}

/// Words without "my" before or behind them.
pub(super) fn without_mine(words: &[String]) -> &[String] {
    let is_mine = |word: &String| MY_WORDS.contains(word.as_str());
    match words {
        [mine, rest @ ..] if !rest.is_empty() && is_mine(mine) => without_mine(rest),
        [rest @ .., mine] if !rest.is_empty() && is_mine(mine) => rest,
        words => words,
    }
}

/// A label as it is compared: a relation that languages have a word for, or the words themselves.
#[derive(PartialEq, Eq)]
pub(super) enum Label {
    Known(Relation),
    Words(Vec<String>),
}

impl Label {
    pub(super) fn of(words: &[String]) -> Option<Self> {
        match Relation::of_words(words) {
            Some(relation) => Some(Self::Known(relation)),
            None => {
                let words = without_mine(words);
                (!words.is_empty()).then(|| Self::Words(words.to_vec()))
            }
        }
    }
}

/// Whether two labels say the same of somebody: "my wife" and "אשתי".
#[must_use]
pub fn is_same(a: &str, b: &str) -> bool {
    let of = |text: &str| Label::of(&Folded::of(text).words);
    of(a).is_some_and(|a| of(b).is_some_and(|b| a == b))
}
