//! What stands around an age that somebody tells: for all languages at once, as nothing of it
//! decides by itself.

use super::List;

/// Words that speak of oneself.
pub(in super::super) const FIRST: List = "i, im, ive, yo, tengo, soy, cumplí, pasé, jai, je, moi, \
    chui, chuis, jsuis, turned, אני, ich, bin, io, ho, eu, tenho, ik, mam, я, мне, мені, ben, أنا, मैं";

/// May turn it round: what others say, what is wished, supposed, joked or long ago.
pub(in super::super) const WARY: List = "said, says, say, think, thinks, thought, tell, tells, when, \
    whenever, if, wish, kidding, joking, jk, joke, pretend, lie, lied, lying, fake, not, dont, cant, \
    isnt, wasnt, until, till, used to, feel, feels, look, looks, would, could, should, were, was, \
    once, sleep, almost done, or, ago, maybe, perhaps, minus, years ago, \
    dice, dicen, dijo, cree, creen, cuando, si tengo, si tuviera, ojalá, broma, bromeo, finge, \
    mentira, parece, parezco, siento, quizás, tal vez, quizá, o, \
    dit, disent, croit, croient, quand, si j, si j'ai, blague, rigole, plaisante, fais semblant, \
    mens, parais, sens, peut être, pas, ou, \
    אומר, אומרת, אומרים, אמר, אמרה, חושב, חושבת, חושבים, כש, כשאני, כשהייתי, אם, הלוואי, צוחק, \
    צוחקת, בצחוק, סתם, נגיד, כאילו, מרגיש, מרגישה, נראה, נראית, אולי, או, הייתי, שאני";

/// A yes or a no in any language: an age beside it that says the opposite is asked about.
pub(in super::super) const YES: List = "yes, yeah, yep, yup, sure, sí, claro, oui, ouais, כן, ja, да, \
    sim, tak, evet, نعم";
pub(in super::super) const NO: List = "no, nope, nah, non, nan, nein, nee, não, nie, hayır, нет, ні, \
    לא, لا, nunca, jamais";

/// With a no: who goes to school, up to the class of those who are fifteen.
pub(in super::super) const SCHOOL: List = "grade, grader, middle school, junior high, year 7, year 8, \
    year 9, primary school, elementary school, elementary, בכיתה, כיתה, חטיבה, חטיבת ביניים, \
    בחטיבה, בחטיבת, ביסודי, יסודי, secundaria, de la eso, eso, primaria, sexto, séptimo, octavo, \
    5eme, eme, 6eme, 4eme, 3eme, cinquième, sixième, quatrième, au collège, collège, en cm2, cm2, \
    klasse, 7 класс, класс, classe média, scuola media";

/// With a no: it comes.
pub(in super::super) const LATER: List = "turning, i turn, ill be, i will be, next month, next year, \
    next week, in a few months, soon, almost, nearly, los cumplo, cumplo, voy a cumplir, el mes que viene, \
    el año que viene, pronto, casi, dentro de poco, bientôt, presque, l'année prochaine, \
    le mois prochain, je les aurai, j'aurai, dans, עוד מעט, בקרוב, כמעט, אהיה, בחודש הבא, בשנה הבאה, \
    עוד חודש, עוד שנה, עוד חודשיים, אוטוטו, עוד שבוע";

/// Says that a number before it is one's own age: "27 here".
pub(in super::super) const HERE: List = "here, פה, כאן, aquí, acá, ici";

/// What may follow it without a pause.
pub(in super::super) const CLOSE: List = "why, what, how, who, can, and, but, so, because, is, are, do, \
    u, you, your, my, love, hun, hon, honey, sweetie, darling, babe, dear, girl, sis, lady, please, last, this, et, e, woohoo, yay, xd, \
    \
    thanks, thank you, lol, lmao, haha, here, now, already, actually, if you must know, for gods sake, \
    hace, por, porque, y, pero, así que, cómo, qué, quién, puedes, señorita, señor, señora, hija, hijo, mija, \
    mijo, corazón, cariño, cielo, reina, amor, guapa, tía, gracias, ya, jaja, jajaja, \
    pourquoi, et, mais, donc, tu, vous, ma, mon, ma belle, ma chérie, chérie, chéri, mademoiselle, quoi, hein, \
    alors, merci, mdr, c, c'est, c'est bon, on, \
    למה, מה, איך, מי, אז, אבל, כי, ו, ואת, ואתה, חמודה, חמוד, מותק, נשמה, יקירתי, אהובה, מאמי, כפרה, תודה, \
    את, אתה, אפשר, בבקשה, חחח, חח, יא";
