//! The question about age, in every language that its answer is read in. What it says is the
//! same in all: what Mila is, who else receives the data, where, and the question (promises P1 to
//! P4 and S5). The words in capitals are among those that `mila_domain::words` reads.

use mila_domain::{Language, Tongue};

use super::Texts;

/// The question in one language.
#[derive(Debug)]
pub struct AgeQuestion {
    /// The first words to anybody; the places are those of [`Texts`].
    pub first: &'static str,
    /// Said to whoever answered something else.
    pub again: &'static str,
    /// How its places are filled; `None` where the policy itself is read in the language.
    pub phrases: Option<Phrases>,
}

/// Pieces of sentences for the places of [`AgeQuestion::first`].
#[derive(Debug)]
pub struct Phrases {
    /// Where the United States are.
    pub us: &'static str,
    /// Where the European Union is.
    pub eu: &'static str,
    /// Where a computer of the operator's is.
    pub own_place: &'static str,
    /// Between the first of three and the second.
    pub comma: &'static str,
    /// Between the last two names.
    pub and_names: &'static str,
    /// Between the last two places.
    pub and_places: &'static str,
}

impl AgeQuestion {
    /// The question in that language.
    #[must_use]
    pub const fn of(tongue: Tongue) -> &'static Self {
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

static ENGLISH: AgeQuestion = AgeQuestion {
    first: Texts::of(Language::English).first_question,
    again: "I still need to know: are you 16 or older? Please reply YES or NO, or tell me your age.",
    phrases: None,
};

static HEBREW: AgeQuestion = AgeQuestion {
    first: Texts::of(Language::Hebrew).first_question,
    again: "עוד לא הבנתי: האם מלאו לך 16? נא להשיב *כן* או *לא*, או לכתוב לי מה הגיל שלך.",
    phrases: None,
};

static ARABIC: AgeQuestion = AgeQuestion {
    first: "مرحبًا! أنا Mila، مساعِدة تعمل بالذكاء الاصطناعي ولست إنسانًا. لكي أجيبك، تُعالَج رسائلك \
        لدى {processors}، {regions}. سياسة الخصوصية: {policy}\n\n\
        قبل أن نبدأ: هل عمرك 16 سنة أو أكثر؟ أجب بكلمة *نعم* أو *لا*.\n\n\
        (كلمة *مساعدة* تعمل في أي وقت، وكلمة *توقف* تجعلني أصمت.)",
    again: "ما زلت بحاجة إلى معرفة هذا: هل عمرك 16 سنة أو أكثر؟ أجب بكلمة *نعم* أو *لا*، أو اكتب لي عمرك.",
    phrases: Some(Phrases {
        us: "في الولايات المتحدة",
        eu: "في الاتحاد الأوروبي",
        own_place: "على حاسوب يخص المشغِّل",
        comma: "، ",
        and_names: " و",
        and_places: " و",
    }),
};

static SPANISH: AgeQuestion = AgeQuestion {
    first: "¡Hola! Soy Mila, una asistente de IA, no una persona. Para responderte, tus mensajes se \
        procesan en {processors}, {regions}. Política de privacidad: {policy}\n\n\
        Antes de empezar: ¿tienes 16 años o más? Responde SÍ o NO.\n\n\
        (AYUDA funciona en todo momento, y con STOP me callo.)",
    again: "Todavía necesito saberlo: ¿tienes 16 años o más? Responde SÍ o NO, o dime tu edad.",
    phrases: Some(Phrases {
        us: "en Estados Unidos",
        eu: "en la Unión Europea",
        own_place: "en un ordenador del propio operador",
        comma: ", ",
        and_names: " y ",
        and_places: " y ",
    }),
};

static PORTUGUESE: AgeQuestion = AgeQuestion {
    first: "Olá! Sou a Mila, uma assistente de IA, não uma pessoa. Para responder, as suas mensagens \
        são processadas por {processors}, {regions}. Política de privacidade: {policy}\n\n\
        Antes de começar: você tem 16 anos ou mais? Responda SIM ou NÃO.\n\n\
        (AJUDA funciona a qualquer momento, e com STOP fico em silêncio.)",
    again: "Ainda preciso saber: você tem 16 anos ou mais? Responda SIM ou NÃO, ou diga a sua idade.",
    phrases: Some(Phrases {
        us: "nos Estados Unidos",
        eu: "na União Europeia",
        own_place: "em um computador do próprio operador",
        comma: ", ",
        and_names: " e ",
        and_places: " e ",
    }),
};

static FRENCH: AgeQuestion = AgeQuestion {
    first: "Bonjour ! Je suis Mila, une assistante d'intelligence artificielle, pas une personne. Pour \
        vous répondre, vos messages sont traités par {processors}, {regions}. Politique de \
        confidentialité : {policy}\n\n\
        Avant de commencer : avez-vous 16 ans ou plus ? Répondez OUI ou NON.\n\n\
        (AIDE fonctionne à tout moment, et STOP me fait taire.)",
    again: "J'ai encore besoin de le savoir : avez-vous 16 ans ou plus ? Répondez OUI ou NON, ou \
        dites-moi votre âge.",
    phrases: Some(Phrases {
        us: "aux États-Unis",
        eu: "dans l'Union européenne",
        own_place: "sur un ordinateur de l'exploitant",
        comma: ", ",
        and_names: " et ",
        and_places: " et ",
    }),
};

static ITALIAN: AgeQuestion = AgeQuestion {
    first: "Ciao! Sono Mila, un'assistente di intelligenza artificiale, non una persona. Per \
        risponderti, i tuoi messaggi vengono trattati da {processors}, {regions}. Informativa sulla \
        privacy: {policy}\n\n\
        Prima di cominciare: hai 16 anni o più? Rispondi SÌ o NO.\n\n\
        (AIUTO funziona in ogni momento, e con STOP resto in silenzio.)",
    again: "Devo ancora saperlo: hai 16 anni o più? Rispondi SÌ o NO, oppure dimmi la tua età.",
    phrases: Some(Phrases {
        us: "negli Stati Uniti",
        eu: "nell'Unione europea",
        own_place: "su un computer del gestore",
        comma: ", ",
        and_names: " e ",
        and_places: " e ",
    }),
};

static GERMAN: AgeQuestion = AgeQuestion {
    first: "Hallo! Ich bin Mila, eine KI-Assistentin, kein Mensch. Um dir zu antworten, werden deine \
        Nachrichten von {processors} verarbeitet, {regions}. Datenschutzerklärung: {policy}\n\n\
        Bevor wir anfangen: Bist du 16 oder älter? Antworte mit JA oder NEIN.\n\n\
        (HILFE geht jederzeit, und bei STOPP bin ich still.)",
    again: "Ich muss es noch wissen: Bist du 16 oder älter? Antworte bitte mit JA oder NEIN, oder sag \
        mir dein Alter.",
    phrases: Some(Phrases {
        us: "in den Vereinigten Staaten",
        eu: "in der Europäischen Union",
        own_place: "auf einem Rechner des Betreibers",
        comma: ", ",
        and_names: " und ",
        and_places: " und ",
    }),
};

static DUTCH: AgeQuestion = AgeQuestion {
    first: "Hallo! Ik ben Mila, een AI-assistent, geen mens. Om je te antwoorden worden je berichten \
        verwerkt door {processors}, {regions}. Privacybeleid: {policy}\n\n\
        Voordat we beginnen: ben je 16 of ouder? Antwoord met JA of NEE.\n\n\
        (HULP werkt altijd, en bij STOP ben ik stil.)",
    again: "Ik moet het nog weten: ben je 16 of ouder? Antwoord met JA of NEE, of vertel me je leeftijd.",
    phrases: Some(Phrases {
        us: "in de Verenigde Staten",
        eu: "in de Europese Unie",
        own_place: "op een computer van de beheerder",
        comma: ", ",
        and_names: " en ",
        and_places: " en ",
    }),
};

static POLISH: AgeQuestion = AgeQuestion {
    first: "Cześć! Jestem Mila, asystentka AI, a nie człowiek. Aby Ci odpowiedzieć, Twoje wiadomości \
        przetwarzają {processors}, {regions}. Polityka prywatności: {policy}\n\n\
        Zanim zaczniemy: czy masz 16 lat lub więcej? Odpowiedz TAK lub NIE.\n\n\
        (POMOC działa zawsze, a po STOP milknę.)",
    again: "Muszę to jeszcze wiedzieć: czy masz 16 lat lub więcej? Odpowiedz TAK lub NIE albo podaj \
        swój wiek.",
    phrases: Some(Phrases {
        us: "w Stanach Zjednoczonych",
        eu: "w Unii Europejskiej",
        own_place: "na komputerze operatora",
        comma: ", ",
        and_names: " i ",
        and_places: " i ",
    }),
};

static TURKISH: AgeQuestion = AgeQuestion {
    first: "Merhaba! Ben Mila, bir yapay zekâ asistanıyım, insan değilim. Sana yanıt verebilmem için \
        mesajların {processors} tarafından işlenir, {regions}. Gizlilik politikası: {policy}\n\n\
        Başlamadan önce: 16 yaşında veya daha büyük müsün? EVET ya da HAYIR yaz.\n\n\
        (YARDIM her zaman çalışır, STOP yazarsan susarım.)",
    again: "Bunu hâlâ bilmem gerekiyor: 16 yaşında veya daha büyük müsün? EVET ya da HAYIR yaz, veya \
        yaşını söyle.",
    phrases: Some(Phrases {
        us: "Amerika Birleşik Devletleri'nde",
        eu: "Avrupa Birliği'nde",
        own_place: "işletmecinin kendi bilgisayarında",
        comma: ", ",
        and_names: " ve ",
        and_places: " ve ",
    }),
};

static RUSSIAN: AgeQuestion = AgeQuestion {
    first: "Здравствуйте! Я Mila, ассистент на основе искусственного интеллекта, а не человек. Чтобы я \
        могла ответить, ваши сообщения обрабатывают {processors}, {regions}. Политика \
        конфиденциальности: {policy}\n\n\
        Прежде чем начать: вам есть 16 лет? Ответьте ДА или НЕТ.\n\n\
        (ПОМОЩЬ работает всегда, а после СТОП я молчу.)",
    again: "Мне всё ещё нужно это знать: вам есть 16 лет? Ответьте ДА или НЕТ или напишите свой возраст.",
    phrases: Some(Phrases {
        us: "в США",
        eu: "в Европейском союзе",
        own_place: "на компьютере оператора",
        comma: ", ",
        and_names: " и ",
        and_places: " и ",
    }),
};

static UKRAINIAN: AgeQuestion = AgeQuestion {
    first: "Вітаю! Я Mila, асистентка на основі штучного інтелекту, а не людина. Щоб я могла відповісти, \
        ваші повідомлення обробляють {processors}, {regions}. Політика конфіденційності: {policy}\n\n\
        Перш ніж почати: вам є 16 років? Відповідайте ТАК або НІ.\n\n\
        (ДОПОМОГА працює завжди, а після СТОП я мовчу.)",
    again: "Мені ще потрібно це знати: вам є 16 років? Відповідайте ТАК або НІ чи напишіть свій вік.",
    phrases: Some(Phrases {
        us: "у США",
        eu: "в Європейському Союзі",
        own_place: "на комп'ютері оператора",
        comma: ", ",
        and_names: " і ",
        and_places: " і ",
    }),
};

static HINDI: AgeQuestion = AgeQuestion {
    first: "नमस्ते! मैं Mila हूँ, एक AI सहायिका, इंसान नहीं। आपको जवाब देने के लिए आपके संदेश {processors} \
        द्वारा संसाधित किए जाते हैं, {regions}। गोपनीयता नीति: {policy}\n\n\
        शुरू करने से पहले: क्या आपकी उम्र 16 साल या उससे ज़्यादा है? *हाँ* या *नहीं* लिखें।\n\n\
        (*मदद* कभी भी लिख सकते हैं, और *रुको* लिखने पर मैं चुप हो जाती हूँ।)",
    again: "मुझे अब भी यह जानना है: क्या आपकी उम्र 16 साल या उससे ज़्यादा है? *हाँ* या *नहीं* लिखें, या अपनी \
        उम्र बताएँ।",
    phrases: Some(Phrases {
        us: "अमेरिका में",
        eu: "यूरोपीय संघ में",
        own_place: "संचालक के अपने कंप्यूटर पर",
        comma: ", ",
        and_names: " और ",
        and_places: " और ",
    }),
};
