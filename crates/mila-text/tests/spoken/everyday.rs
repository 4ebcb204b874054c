//! What people write every day in their language's own way.

use mila_text::speakable::SpokenLanguage;

use super::sentences::{Item, SIGNS, Sentences};

impl Sentences {
    pub(super) fn everyday(&mut self) -> Item {
        match self.below(8) {
            0 => self.money_of(),
            1 => self.code(),
            2 => self.letters(),
            3 => self.sum(),
            4 => self.pointed_time(),
            5 => self.length(),
            6 => self.place(),
            _ => {
                let (text, value) = self.amount();
                Item::plain(format!("{text}/km²"), &[&value.to_string(), "/", "km²"])
            }
        }
    }

    /// "R$ 10 de desconto".
    fn money_of(&mut self) -> Item {
        let (text, value) = self.amount();
        let (sign, currency) = self.pick(&SIGNS);
        let of = self.in_own(["of it", "de esto", "de cela", "di questo", "de desconto", "का"]);
        Item::plain(format!("{sign}{text} {of}"), &[&value.to_string(), currency])
    }

    /// Four digits and four, of which the second are less.
    fn code(&mut self) -> Item {
        let code = format!("{}-{}", self.between(5_000, 9_999), self.between(1_000, 4_999));
        let digits: Vec<String> = code.replace('-', "").chars().map(String::from).collect();
        let facts: Vec<&str> = digits.iter().map(String::as_str).collect();
        Item::plain(code, &facts)
    }

    fn letters(&mut self) -> Item {
        let (one, other) = (self.pick(&["B", "F", "G"]), self.pick(&["P", "Q", "R"]));
        match self.below(2) {
            0 => Item::plain(format!("{one} > {other}"), &["greater"]),
            _ => Item::plain(format!("{one} < {other}"), &["smaller"]),
        }
    }

    /// One that is right needs no text beside it.
    fn sum(&mut self) -> Item {
        let (a, b) = (self.between(2, 400), self.between(2, 400));
        let (first, second, whole) = (a.to_string(), b.to_string(), (a + b).to_string());
        match self.below(3) {
            0 => {
                let facts = [first.as_str(), "+", &second, "=", &whole];
                Item::plain(format!("{first} + {second} = {whole}"), &facts)
            }
            1 => {
                let facts = [whole.as_str(), "-", &second, "=", &first];
                Item::plain(format!("{whole} - {second} = {first}"), &facts)
            }
            _ => Item::doubtful(format!("{first} + {second} = {}", a + b + 1), &["text beside"]),
        }
    }

    fn pointed_time(&mut self) -> Item {
        let (hour, minute) = (self.between(2, 9).to_string(), self.between(1, 59));
        let (time, said) = (format!("{hour}.{minute:02}"), minute.to_string());
        match self.language {
            SpokenLanguage::Italian => Item::plain(format!("alle {time}"), &[&hour, &said]),
            SpokenLanguage::Spanish => Item::plain(format!("las {time}"), &[&hour, &said]),
            SpokenLanguage::Portuguese => Item::plain(format!("às {time}"), &[&hour, "h", &said]),
            SpokenLanguage::English => Item::plain(format!("{time} pm"), &[&hour, &said, "pm"]),
            _ => self.length(),
        }
    }

    /// So many hours and minutes.
    fn length(&mut self) -> Item {
        let (hours, minutes) = (self.between(2, 9).to_string(), self.between(10, 59).to_string());
        let facts = [hours.as_str(), "h", &minutes, "min"];
        match self.language {
            SpokenLanguage::English => Item::plain(format!("{hours}:{minutes} hours"), &facts),
            SpokenLanguage::Hindi => Item::plain(format!("{hours}:{minutes} घंटे"), &facts),
            SpokenLanguage::Italian => Item::plain(format!("{hours}h{minutes}"), &facts),
            _ => Item::plain(format!("{hours} h {minutes} min"), &facts),
        }
    }

    /// A place in a row, or a number of a house.
    fn place(&mut self) -> Item {
        let number = self.between(2, 30).to_string();
        let text =
            self.in_own(["n° {}", "el {}° piso", "n° {}", "il {}° posto", "o {}° andar", "n° {}"]);
        Item::plain(text.replace("{}", &number), &[&number])
    }
}
