//! Links that open a chat: the number stands in them without its plus.

/// A number in a link.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Link<'a> {
    /// Calling code and number, in whatever spelling.
    Number(&'a str),
    /// A link to a chat that does not tell the number.
    Hidden,
    /// A link and another number beside it.
    AndMore,
}

/// What comes before a number in a link.
const DOORS: [&str; 4] = ["wa.me/", "whatsapp.com/send", "whatsapp:send", "whatsapp://send"];

/// The link to a chat in a text. None where there is none.
pub(super) fn link(text: &str) -> Option<Link<'_>> {
    let lower = text.to_ascii_lowercase();
    let door = DOORS.iter().find_map(|door| Some((*door, lower.find(door)?)));
    let (door, at) = door?;
    let rest = &text[at + door.len()..];
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (path, after) = rest.split_at(end);
    let beside = |text: &str| text.chars().any(char::is_numeric);
    if beside(&text[..at]) || beside(after) {
        return Some(Link::AndMore);
    }
    let number = match door {
        "wa.me/" => path.split(['?', '/', '#', '&']).next(),
        _ => path.split(['?', '&', '#']).find_map(|field| field.strip_prefix("phone=")),
    };
    let number = number.map(|number| {
        ["+", "%2B", "%2b"].iter().fold(number, |n, plus| n.strip_prefix(plus).unwrap_or(n))
    });
    Some(match number {
        Some(number) if number.starts_with(char::is_numeric) => Link::Number(number),
        _ => Link::Hidden,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_tells_its_number_or_that_it_has_none() {
        for (text, told) in [
            ("https://wa.me/972541234567?text=2%20cakes", Some(Link::Number("972541234567"))),
            ("wa.me/+972541234567", Some(Link::Number("972541234567"))),
            ("Dana: HTTPS://WA.ME/972541234567 ", Some(Link::Number("972541234567"))),
            (
                "https://api.whatsapp.com/send?text=hi&phone=%2B972541234567",
                Some(Link::Number("972541234567")),
            ),
            ("whatsapp://send/?phone=972541234567", Some(Link::Number("972541234567"))),
            ("https://wa.me/message/ABC1", Some(Link::Hidden)),
            ("https://api.whatsapp.com/send?text=hi", Some(Link::Hidden)),
            ("wa.me/972541234567 or 03-1234567", Some(Link::AndMore)),
            ("whatsapp:+972541234567", None),
            ("054-1234567", None),
        ] {
            assert_eq!(link(text), told, "{text}");
        }
    }
}
