//! What people do with a sentence beside telling something: take it back, ask for a thing, owe and
//! lend. Short lists, side by side for all languages.

use super::List;
use crate::tongue::Tongue;

/// What is read in one language.
#[derive(Debug)]
pub(in crate::memory) struct Acts {
    /// Takes back what stands right before it; what is right follows: "no wait".
    pub(in crate::memory) mend: List,
    /// The same, if what follows is of the kind of what stands before: "in Rome, sorry, in Bari".
    pub(in crate::memory) sorry: List,
    /// Says what would follow if what stands before were not so: "otherwise".
    pub(in crate::memory) or_else: List,
    /// Supposes something, at the beginning of a sentence: "say I moved".
    pub(in crate::memory) suppose: List,
    /// Begins a question only where it ends in a question mark: "is there", "you".
    pub(in crate::memory) there: List,
    /// Asks for something to be found or done, at the beginning of a clause.
    pub(in crate::memory) bid: List,
    /// Who acts owes: every person and tense of the verb.
    pub(in crate::memory) owes: List,
    /// Who acts is owed.
    pub(in crate::memory) lends: List,
    /// Somebody says or thinks what follows.
    pub(in crate::memory) claims: List,
    /// Joins what is said to who says it.
    pub(in crate::memory) that: List,
    /// The person, to whom something is done.
    pub(in crate::memory) me: List,
    /// Somebody else, to whom something is done.
    pub(in crate::memory) them: List,
}

impl Acts {
    /// Those of a language.
    pub(in crate::memory) const fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &ENGLISH,
            Tongue::Hebrew => &HEBREW,
            Tongue::Arabic => &ARABIC,
            Tongue::Spanish => &SPANISH,
            Tongue::Portuguese => &PORTUGUESE,
            Tongue::French => &FRENCH,
            Tongue::Italian => &ITALIAN,
            Tongue::German => &GERMAN,
            Tongue::Dutch => &DUTCH,
            Tongue::Polish => &POLISH,
            Tongue::Turkish => &TURKISH,
            Tongue::Russian => &RUSSIAN,
            Tongue::Ukrainian => &UKRAINIAN,
            Tongue::Hindi => &HINDI,
        }
    }
}

static ENGLISH: Acts = Acts {
    mend: "no wait, wait no, wait no i mean, no i mean, i mean, i meant, sorry i mean, sorry i meant, \
        scratch that, make that, oops i mean, correction, no sorry, sorry no, wait sorry, no actually, \
        actually no, or rather",
    sorry: "sorry, oops, actually, wait, no, my bad, whoops, rather",
    or_else: "otherwise, or else",
    suppose: "say i, say im, say ive, say my, say we, say were, let us say, what would happen if",
    there: "is there, are there, theres, any, is it, does it, do they, you, u, have you, got",
    bid: "find me, find a, find some, find us, get me, give me, show me, send me, recommend, suggest, \
        search for, look for, look up, book me, book a, order me, order a, bring me, list some, \
        plan me, plan a, make me, i need ideas, give us, show us, help me find",
    owes: "owe, owes, owed, owing, borrow, borrows, borrowed, in debt to, indebted to",
    lends: "lend, lends, lent, loan, loaned, loans",
    claims: "said, says, wrote, writes, claims, claimed, thinks, reckons, insists, swears, believes, \
        keeps saying, is convinced, told everyone",
    that: "that",
    me: "me, us, mine, myself",
    them: "them, him, her, user",
};

static HEBREW: Acts = Acts {
    mend: "טעות, טעיתי, התכוונתי, כלומר לא, זאת אומרת לא, לא רגע, רגע לא, רגע טעות, סליחה התכוונתי, אופס \
        התכוונתי, תיקון",
    sorry: "סליחה, אופס, כלומר, בעצם, רגע, לא",
    or_else: "אחרת, ולא",
    suppose: "נגיד אני, נגיד גרתי, נגיד שאני, נגיד עברתי, נגיד עבדתי, נגיד ו, נגיד יש לי",
    there: "יש, יש שם, יש פה, יש משהו, זה, את, אתה, מכירה, יודעת",
    bid: "תמצאי, תמצא, תני לי, תן לי, תביאי, תביא, תראי לי, תראה לי, תמליצי, תמליץ, תציעי, תציע, חפשי, \
        תחפשי, תחפש, תזמיני, תזמין, מצאי, מצא לי, תשלחי לי, תשלח לי, תארגני, תכיני לי",
    owes: "חייב, חייבת, חייבים, לווה, לוותה, לוויתי, שאל ממני, שאלה ממני, שאלתי מ*",
    lends: "הלווה, הלוותה, הלוויתי, הלוותי, מלווה, השאיל, השאילה, השאלתי",
    claims: "אמר, אמרה, אמרו, אומר, אומרת, אומרים, טוען, טוענת, טוענים, כתב, כתבה, חושב, חושבת, \
        חושבים, בטוח, בטוחה, משוכנע, משוכנעת",
    that: "ש",
    me: "לי, לנו, ממני, ממנו, אותי, אותנו",
    them: "לו, לה, להם, ממנו, ממנה, אותו, אותה",
};

static ARABIC: Acts = Acts {
    mend: "قصدي, أقصد, اقصد, بقصد, لا قصدي, لا أقصد, غلطت, تصحيح, لا لا قصدي, عفوا قصدي, اسفة قصدي, آسف قصدي",
    sorry: "عفوا, آسف, آسفة, سوري, لا",
    or_else: "وإلا, والا, ولا, غير هيك",
    suppose: "لنفرض, نفرض, افرضي, افرض, لنقل, خلينا نقول, خلينا نفرض, لنقول",
    there: "في, فيه, هناك, يوجد, انت, إنت, انتي, إنتي, بتعرفي, بتعرف",
    bid: "دوريلي, دورلي, دوري لي, دور لي, دوري على, دور على, لاقيلي, لاقي لي, جدي لي, ابحثي, ابحث عن, \
        أعطيني, اعطيني, أعطني, هاتي, هاتيلي, اقترحي, اقترح علي, احجزي, احجزيلي, رشحيلي, انصحيني, فرجيني, \
        وريني",
    owes: "مدين, مدينة, مديون, مديونة, استلف, استلفت, استلفوا, تسلف, تسلفت, استدان, استدنت, تداين, \
        تداينت, عليه, عليها, علي",
    lends: "أقرض, أقرضت, سلف, سلفت, سلفته, سلفتها, سلفني, سلفتني, دين, دينت, دينته, دينتها, دينني, \
        أعار, أعرت, له عند, لها عند, إله عند, إلها عند, لي عند, إلي عند",
    claims: "قال, قالت, قالوا, يقول, تقول, بيقول, بتقول, بيقولوا, كتب, كتبت, بيدعي, بتدعي, فاكر, \
        فاكرة, مفكر, مفكرة, بيفكر, بتفكر",
    that: "إن, إني, أني, إنو, إنه, إنني, أنني",
    me: "لي, إلي, مني, لنا, إلنا, منا, سلفني, سلفتني, دينني, دينتني, أقرضني, أقرضتني, عندي",
    them: "له, لها, إله, إلها, منه, منها",
};

static SPANISH: Acts = Acts {
    mend: "digo, quiero decir, quise decir, quería decir, no espera, espera no, perdón digo, perdona digo, \
        no perdón, no miento, miento, corrijo, mejor dicho, ay no",
    sorry: "perdón, perdona, uy, espera, no, ay",
    or_else: "si no, sino, de lo contrario, o si no, porque si no",
    suppose: "digamos que, pongamos que, pon que, ponle que, ponte que, suponte que, si yo",
    there: "hay, hay algo, hay algún, hay alguna, es, está, tú, usted, ves",
    bid: "búscame, busca, encuéntrame, encuentra, dame, muéstrame, enséñame, recomiéndame, recomienda, \
        sugiéreme, sugiere, resérvame, reserva, pídeme, pide, mándame, envíame, hazme, ponme, proponme",
    owes: "debo, debes, debe, debemos, deben, debía, adeudo, adeuda, pedí prestado, \
        pidió prestado, pedí prestados, pidió prestados",
    lends: "presto, presta, presté, prestó, prestamos, prestaron, he prestado, ha prestado",
    claims: "dijo, dice, dicen, dijeron, escribió, escribe, cree, creen, piensa, piensan, jura, \
        asegura, insiste en, sostiene",
    that: "que, q",
    me: "me, nos, conmigo",
    them: "le, les, lo, él, ella",
};

static PORTUGUESE: Acts = Acts {
    mend: "quer dizer, quis dizer, digo, ou melhor, não espera, espera não, desculpa digo, minto, corrijo",
    sorry: "desculpa, desculpe, ops, espera, não, perdão",
    or_else: "senão, se não, caso contrário",
    suppose: "digamos que, vamos dizer que, suponhamos que",
    there: "há, tem, existe, você, vc, tu",
    bid: "procura, procure, encontra, encontre, me dá, me dê, dá me, me mostra, me mostre, recomenda, \
        recomende, sugere, sugira, reserva, reserve, me manda, me mande",
    owes: "devo, deve, devemos, devem, devia, pedi emprestado, pediu emprestado",
    lends: "empresto, empresta, emprestei, emprestou, emprestamos",
    claims: "disse, diz, dizem, escreveu, acha, acham, pensa, jura, insiste",
    that: "que, q",
    me: "me, mim, nos, comigo",
    them: "lhe, lhes, ele, ela",
};

static FRENCH: Acts = Acts {
    mend: "je veux dire, jveux dire, je voulais dire, enfin non, non attends, attends non, pardon je veux \
        dire, ou plutôt, je corrige, erreur",
    sorry: "pardon, désolé, désolée, oups, attends, non, enfin",
    or_else: "sinon, autrement",
    suppose: "disons que, admettons que, admettons, mettons que",
    there: "il y a, ya, y a, est ce, cest, tu, vous, t as, tas, ten, connais tu",
    bid: "trouve moi, trouve, cherche moi, cherche, donne moi, montre moi, recommande moi, recommande, \
        propose moi, propose, réserve moi, réserve, conseille moi, envoie moi, suggère",
    owes: "dois, doit, devons, doivent, devais, devait, ai emprunté, jai emprunté, a emprunté, emprunte, \
        emprunté",
    lends: "prête, prêté, ai prêté, jai prêté, a prêté, avance, avancé",
    claims: "a dit, dit, disent, a écrit, écrit, croit, croient, pense, pensent, jure, prétend",
    that: "que, qu",
    me: "me, moi, nous, m",
    them: "lui, leur, l, la, le",
};

static ITALIAN: Acts = Acts {
    mend: "volevo dire, voglio dire, cioè no, no aspetta, aspetta no, anzi, scusa volevo dire, mi correggo",
    sorry: "scusa, scusate, ops, aspetta, no",
    or_else: "altrimenti, sennò, se no",
    suppose: "diciamo che, mettiamo che, poniamo che, metti che",
    there: "cè, ci sono, è, tu, hai",
    bid: "trovami, trova, cercami, cerca, dammi, mostrami, consigliami, consiglia, suggeriscimi, prenotami, \
        prenota, mandami, proponi",
    owes: "devo, deve, dobbiamo, devono, dovevo, prendo in prestito, ho preso in prestito",
    lends: "presto, presta, ho prestato, ha prestato, prestato",
    claims: "ha detto, dice, dicono, ha scritto, scrive, crede, pensa, giura, sostiene",
    that: "che",
    me: "mi, me, ci",
    them: "gli, le, lui, lei, loro",
};

static GERMAN: Acts = Acts {
    mend: "ich meine, ich meinte, nein warte, warte nein, ach nein, quatsch, besser gesagt, sorry ich meine, \
        korrektur",
    sorry: "sorry, entschuldigung, ups, warte, nein, moment",
    or_else: "sonst, ansonsten, andernfalls",
    suppose: "sagen wir, sagen wir mal, mal angenommen, gesetzt den fall",
    there: "gibt es, gibts, ist das, du, hast du, kennst du",
    bid: "finde, such, suche mir, gib mir, zeig mir, empfiehl, empfehle mir, schlag mir, schlage mir, buche, \
        buch mir, schick mir, bestell",
    owes: "schulde, schuldet, schulden, schuldete, leihe mir, lieh sich, habe mir geliehen, ausgeliehen von",
    lends: "leihe, leiht, lieh, geliehen",
    claims: "sagte, sagt, sagen, schrieb, schreibt, meint, meinte, glaubt, glauben, denkt, behauptet",
    that: "dass",
    me: "mir, mich, uns",
    them: "ihm, ihr, ihnen, ihn, sie",
};

static DUTCH: Acts = Acts {
    mend: "ik bedoel, ik bedoelde, nee wacht, wacht nee, sorry ik bedoel, of liever, correctie",
    sorry: "sorry, oeps, wacht, nee",
    or_else: "anders",
    suppose: "stel ik, stel dat, laten we zeggen",
    there: "is er, zijn er, jij, je, heb je, ken je",
    bid: "zoek, vind, geef me, geef mij, laat me zien, raad me, beveel, boek, stuur me, bestel",
    owes: "schuldig, leende van, leen van, geleend van",
    lends: "leende, leen, leent, geleend, uitgeleend",
    claims: "zei, zegt, schreef, schrijft, denkt, gelooft, beweert",
    that: "dat",
    me: "me, mij, ons",
    them: "hem, haar, hen, hun",
};

static POLISH: Acts = Acts {
    mend: "to znaczy, znaczy się, nie czekaj, czekaj nie, miałem na myśli, miałam na myśli, a raczej, \
        poprawka",
    sorry: "sorry, przepraszam, ups, czekaj, nie",
    or_else: "inaczej, bo inaczej, w przeciwnym razie",
    suppose: "powiedzmy że, załóżmy że",
    there: "jest, są, czy, ty, znasz",
    bid: "znajdź, poszukaj, daj mi, pokaż mi, poleć, zaproponuj, zarezerwuj, wyślij mi, zamów",
    owes: "jestem winien, jestem winna, winien, winna, wisi, wiszę, pożyczyłem od, pożyczyłam od",
    lends: "pożyczam, pożycza, pożyczył mi, pożyczyła mi, pożyczyłem, pożyczyłam",
    claims: "powiedział, powiedziała, mówi, napisał, napisała, myśli, twierdzi, uważa",
    that: "że",
    me: "mi, mnie, nam",
    them: "mu, jej, im, go, ją",
};

static TURKISH: Acts = Acts {
    mend: "yani yok, yok pardon, pardon yani, demek istedim, daha doğrusu, yanlış",
    sorry: "pardon, yok, yani, hayır, dur",
    or_else: "yoksa, aksi halde",
    suppose: "diyelim, tut ki",
    there: "var mı, var, sen, biliyor musun",
    bid: "bul, bana bul, öner, tavsiye et, göster, ver, rezervasyon, ara, gönder",
    owes: "borçluyum, borçlu, borcum, borcu",
    lends: "borç verdim, borç verdi, ödünç verdim, ödünç verdi",
    claims: "dedi, diyor, yazdı, sanıyor",
    that: "ki",
    me: "bana, beni, bize, benden",
    them: "ona, onu, ondan",
};

static RUSSIAN: Acts = Acts {
    mend: "то есть, тоесть, точнее, вернее, в смысле, имел в виду, имела в виду, нет подожди, подожди нет, ой \
        нет, поправка",
    sorry: "извини, извините, прости, сорри, ой, нет, пардон",
    or_else: "иначе, а то",
    suppose: "скажем я, скажем что, положим, предположим что",
    there: "есть, там есть, это, ты, вы, знаешь, не знаешь",
    bid: "найди, подбери, дай мне, покажи, посоветуй, порекомендуй, предложи, закажи, забронируй, пришли, \
        поищи",
    owes: "должен, должна, должны, занял, заняла, одолжил у, одолжила у",
    lends: "одолжил, одолжила, дал в долг, дала в долг",
    claims: "сказал, сказала, говорит, говорят, написал, написала, пишет, думает, считает, уверен, \
        уверена, утверждает",
    that: "что",
    me: "мне, меня, нам, нас, мной",
    them: "ему, ей, им, его, неё, него",
};

static UKRAINIAN: Acts = Acts {
    mend: "тобто ні, точніше, вірніше, мав на увазі, мала на увазі, ні зачекай, поправка",
    sorry: "вибач, вибачте, ой, ні, пробач",
    or_else: "інакше, а то",
    suppose: "скажімо, скажімо що",
    there: "є, там є, ти, ви, знаєш",
    bid: "знайди, підбери, дай мені, покажи, порадь, порекомендуй, запропонуй, замов, забронюй, пошукай",
    owes: "винен, винна, винні, позичив у, позичила у",
    lends: "позичив, позичила",
    claims: "сказав, сказала, каже, кажуть, написав, написала, пише, думає, вважає, стверджує",
    that: "що",
    me: "мені, мене, нам, нас",
    them: "йому, їй, їм, його, неї",
};

static HINDI: Acts = Acts {
    mend: "मतलब नहीं, मेरा मतलब, नहीं रुको, माफ़ करना मतलब",
    sorry: "सॉरी, माफ़ करना, नहीं",
    or_else: "वरना, नहीं तो",
    suppose: "मान लें, चलो मान लें",
    there: "क्या, है, तुम, आप",
    bid: "ढूंढो, खोजो, बताओ, दिखाओ, सुझाओ, बुक करो",
    owes: "उधार लिया, देने हैं, कर्ज़दार",
    lends: "उधार दिया, उधार दिए",
    claims: "कहता है, कहती है, कहते हैं, कहा, सोचता है, सोचती है",
    that: "कि",
    me: "मुझे, मुझसे, हमें, मुझको",
    them: "उसे, उससे, उन्हें, उसको",
};
