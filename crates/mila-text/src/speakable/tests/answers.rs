//! Everyday answers in the six languages, beside what is said of them.

use super::*;

/// Language, what the model writes, what is said, and whether that is all.
const ANSWERS: &[(SpokenLanguage, &str, &str, bool)] = &[
    (
        English,
        "## Weather in **Lisbon**\n\nIt's 21 °C now, with a *40 %* chance of rain. Tomorrow: \
         18–23°C. ☔\n\n- Bring an umbrella\n- Leave at 14:30",
        "Weather in Lisbon. It's 21 degrees Celsius now, with a 40 percent chance of rain. Tomorrow: 18 \
         to 23 degrees Celsius. Bring an umbrella. Leave at 2:30 pm.",
        true,
    ),
    (
        English,
        "Your dentist is **Dr. Levi**, +972 3-123-4567. Your appointment is on 2026-11-23 at \
         9:05 a.m., and it costs about $120.50. More at https://example.org/levi.",
        "Your dentist is Doctor Levi, plus 9 7 2, 3, 1 2 3, 4 5 6 7. Your appointment is on \
         November 23rd, 2026 at 9 oh 5 am, and it costs about 120 dollars 50. More at the link.",
        false,
    ),
    (
        English,
        "To boil eggs:\n\n1. Bring ½ l of water to the boil.\n2. Add the eggs (room temperature)\n\
         3. Wait 8–10 min, then rinse.\n\n| size | time |\n|---|---|\n| S | 8 |\n",
        "To boil eggs: 1: Bring half litre of water to the boil. 2: Add the eggs, room \
         temperature. 3: Wait 8 to 10 minutes, then rinse. The rest is in the message.",
        false,
    ),
    (
        Spanish,
        "¡Claro! Tu tren sale a las **16:05** y llega a las 18:30. El billete cuesta 23,40 €.\n\n\
         - Vía 3\n- Coche 7, asiento 12A",
        "¡Claro! Tu tren sale a las 16 y 5 y llega a las 18:30. El billete cuesta 23 euros con \
         40. Vía 3. Coche 7, asiento 12A.",
        true,
    ),
    (
        Spanish,
        "Madrid tiene 3.300.000 habitantes (aprox.), un 7 % de España. ¿Quieres saber más? Mira \
         [la página](https://example.org).",
        "Madrid tiene 3300000 habitantes, aproximadamente, un 7 por ciento de España. ¿Quieres \
         saber más? Mira la página.",
        false,
    ),
    (
        French,
        "Bien sûr ! Le **Dr Martin** vous attend le 01/12/2026 à 9h05, au 2e étage. La \
         consultation coûte 1 025,50 € ; c'est 20 % de moins qu'avant.",
        "Bien sûr! Le docteur Martin vous attend le 1er décembre 2026 à 9 heures 5, au 2ème \
         étage. La consultation coûte 1025 euros 50; c'est 20 pour cent de moins qu'avant.",
        true,
    ),
    (
        French,
        "Voici la commande :\n\n```sh\nls -l\n```\n\nElle montre les fichiers.",
        "Voici la commande. Elle montre les fichiers. La suite est dans le message.",
        false,
    ),
    (
        Italian,
        "Ecco la ricetta:\n\n- 500 g di farina\n- 1 l d'acqua\n- 2 uova\n\nCuoci per 30–40 min a \
         180 °C, poi lascia riposare 1 h. 🍞",
        "Ecco la ricetta: 500 grammi di farina. 1 litro d'acqua. 2 uova. Cuoci per 30 a 40 minuti \
         a 180 gradi, poi lascia riposare 1 ora.",
        true,
    ),
    (
        Italian,
        "Il Sig. Rossi abita al 3º piano; chiamalo allo 06 1234 5678 dopo le 15:00.",
        "Il signor Rossi abita al 3º piano; chiamalo allo 0 6, 1 2 3 4, 5 6 7 8 dopo le 15.",
        true,
    ),
    (
        Portuguese,
        "O **mercado** fica a 1,5 km e abre às 8h30. A conta deu R$ 1.250,00 — 10 % a menos!",
        "O mercado fica a 1,5 quilômetros e abre às 8 horas e 30. A conta deu 1250 reais, 10 por \
         cento a menos!",
        true,
    ),
    (
        Portuguese,
        "Lembrete para 23/11/2026:\n\n1. Ligar para (11) 91234-5678\n2. Escrever a \
         ana@example.org",
        "Lembrete para 23 de novembro de 2026: 1: Ligar para 1 1, 9 1 2, 3 4, 5 6 7 8. 2: \
         Escrever a o e-mail.",
        false,
    ),
    (
        Hindi,
        "**नमस्ते!** आपकी ट्रेन 2026-11-23 को 10:00 बजे है। टिकट ₹1,250 का है, 5 % छूट के साथ।",
        "नमस्ते! आपकी ट्रेन 23 नवंबर 2026 को 10 बजे है। टिकट 1250 रुपये का है, 5 प्रतिशत छूट के साथ।",
        true,
    ),
    (
        Hindi,
        "# खरीदारी\n\n- २ kg आलू\n- 1 l दूध\n\n[सूची](https://example.org) यहाँ है",
        "खरीदारी। 2 किलो आलू। 1 लीटर दूध। सूची यहाँ है।",
        false,
    ),
];

#[test]
fn everyday_answers_are_said_so() {
    for (language, markdown, text, whole) in ANSWERS {
        let note = compose(markdown, *language);
        assert_eq!((note.text.as_str(), note.whole), (*text, *whole), "{markdown}");
    }
}

#[test]
fn every_language_has_an_answer() {
    for language in SpokenLanguage::ALL {
        assert!(ANSWERS.iter().filter(|(own, ..)| own == language).count() > 1, "{language:?}");
    }
}
