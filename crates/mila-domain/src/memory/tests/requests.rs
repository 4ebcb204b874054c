//! Who asks to remember, and who asks not to.

use crate::memory::{asks_to_remember, off_the_record};

#[test]
fn a_request_to_remember_is_heard() {
    for text in [
        "Remember that I'm vegetarian",
        "please remember: no onions",
        "Can you remember that I'm vegetarian?",
        "keep in mind I'm left-handed",
        "don't forget my mum's name is Ada",
        "note: I work nights",
        "Mila, remember I like tea, ok?",
        "תזכרי שאני צמחונית",
        "אל תשכחי שאני צמחוני",
        "recuerda que soy vegetariano",
        "acuérdate de que vivo en Madrid",
        "تذكري أنني نباتي",
        "Запомни, что я веган",
        "याद रखना कि मैं शाकाहारी हूँ",
        "merk dir, dass ich Veganer bin",
        "souviens-toi que je suis végétarien",
    ] {
        assert!(asks_to_remember(text), "{text}");
    }
    for text in [
        "Do you remember my name?",
        "I don't remember this song",
        "I remember Rome",
        "don't remember this",
        "She said \"remember that\"",
        "I wrote a note to Dana",
        "אני לא זוכר",
        "¿te acuerdas de mí?",
    ] {
        assert!(!asks_to_remember(text), "{text}");
    }
}

#[test]
fn what_is_off_the_record_is_heard() {
    for text in [
        "off the record, I quit",
        "just between us: I quit",
        "I quit. Don't remember this",
        "please don't save that",
        "לא לפרוטוקול",
        "בינינו, אני עוזב",
        "אל תזכרי את זה",
        "que quede entre nosotros",
        "بيني وبينك",
        "не запоминай это",
        "इसे याद मत रखना",
    ] {
        assert!(off_the_record(text), "{text}");
    }
    for text in [
        "I don't remember this song",
        "the distance between us is 5 km",
        "I live in Rome",
        "remember this",
        "don't forget this",
    ] {
        assert!(!off_the_record(text), "{text}");
    }
}

#[test]
fn not_to_be_kept_is_said_in_many_words() {
    for text in [
        "I am seeing Marco, this shouldn't be saved anywhere",
        "esto q no quede guardado en ningún lao: me voy",
        "je quitte Paul, que ça ne soit pas enregistré",
        "אני עוזב את העבודה, שזה לא יישמר אצלך",
        "هسيب الشغل بس الكلام ده ميتسجلش",
        "я уезжаю в Питер, пусть это останется между нами",
    ] {
        assert!(off_the_record(text), "{text}");
    }
    for text in ["I don't save much", "no guardo rencor", "я не храню молоко в холодильнике"]
    {
        assert!(!off_the_record(text), "{text}");
    }
}
