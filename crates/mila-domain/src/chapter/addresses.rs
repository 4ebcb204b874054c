//! E-mail addresses and addresses on the web, as they are compared.

/// Ends of names on the web that people write without anything around.
const ENDS: &str = "com org net edu gov mil int info biz app dev io ai co me tv gg ly to eu uk us ca \
    au nz ie in il de at ch fr be nl lu es pt it pl cz sk hu ro bg gr tr ru ua by kz ge am ae sa eg \
    jo lb ma dz tn qa kw bh om iq ir pk bd lk np jp cn kr hk tw sg my id ph th vn br ar mx cl pe uy \
    ve ec bo cr pa cu do gt za ng ke gh et tz ug no se dk fi is ee lv lt hr si rs ba mk al xyz site \
    online shop store blog cloud tech page link live news рф укр";

/// The addresses of a text, each as it is compared.
pub(super) fn addresses(text: &str) -> Vec<String> {
    text.split(parts).filter_map(|word| mail(word).or_else(|| web(word))).collect()
}

/// Whether an address stands in another: it is the same, or the site that the other is on.
pub(super) fn stands_in(address: &str, other: &str) -> bool {
    other.strip_prefix(address).is_some_and(|rest| {
        rest.is_empty() || !address.contains('@') && rest.starts_with(['/', '?', '#'])
    })
}

/// What an address does not reach over.
fn parts(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, ',' | ';' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '*' | '`')
        || matches!(
            c,
            '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '،' | '؛' | '。' | '、'
        )
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
}

fn mail(word: &str) -> Option<String> {
    let at = word.find('@')?;
    let of_a_name = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    // A preposition of another script may be written to it: "לdana@example.com".
    let ascii = word[..at].ends_with(|c: char| c.is_ascii());
    let fits = |c: char| of_a_name(c) && (!ascii || c.is_ascii());
    let local = &word[word[..at].trim_end_matches(fits).len()..at];
    let domain = word[at + 1..].split(|c: char| !of_a_name(c)).next()?;
    let domain = domain.trim_end_matches(['.', '-', '_', '%', '+']);
    let local = local.trim_start_matches(['.', '-', '+', '%']);
    let is_one = !local.is_empty() && domain.trim_start_matches('.').contains('.');
    is_one.then(|| format!("{local}@{domain}").to_lowercase())
}

fn web(word: &str) -> Option<String> {
    let word = word.trim_end_matches(['.', '!', '?', ':', '…', '؟', '।', '-', '–', '_', '~', '=']);
    let begins = word.find("://").map(|at| at + 3);
    let rest = match begins {
        Some(at) => &word[at..],
        None => word.trim_start_matches(|c: char| !c.is_alphanumeric()),
    };
    // As in a name of e-mail.
    let ascii = rest.trim_start_matches(|c: char| !c.is_ascii()).trim_start_matches('-');
    let rest = if begins.is_none() && is_site(ascii) { ascii } else { rest };
    if begins.is_none() && !is_site(rest) {
        return None;
    }
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| format!("{host}{path}").trim_end_matches('/').to_owned())
}

/// Whether it is a name on the web, with or without a path.
fn is_site(word: &str) -> bool {
    let host = word[..word.find(['/', '?', '#', ':']).unwrap_or(word.len())].to_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    let ends = labels.last().is_some_and(|end| ENDS.split_whitespace().any(|it| it == *end));
    let named = labels.len() > 1 && labels.iter().all(is_label);
    let letters = labels.iter().rev().skip(1).any(|label| label.chars().any(char::is_alphabetic));
    named && letters && (ends || labels[0] == "www")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_as_it_is_compared() {
        for (text, found) in [
            ("Write to Dana.Levi@Example.com.", "dana.levi@example.com"),
            ("תשלחי לdana@example.co.il בבקשה", "dana@example.co.il"),
            ("mailto:dana@example.com?subject=hi", "dana@example.com"),
            ("see https://www.Example.com/Path/?a=1.", "example.com/Path/?a=1"),
            ("(http://example.com/)", "example.com"),
            ("it is on example.co.il/menu!", "example.co.il/menu"),
            ("ב-example.com", "example.com"),
            ("באתר example.com:", "example.com"),
            ("www.beispiel.museum", "beispiel.museum"),
            ("[menu](https://example.com/a)", "example.com/a"),
            ("почта: вася@пример.рф", "вася@пример.рф"),
        ] {
            assert_eq!(addresses(text), [found], "{text}");
        }
    }

    #[test]
    fn other_words_are_none() {
        for text in [
            "Hello.World",
            "3.5",
            "12.3.2025",
            "at 10.30",
            "@dana",
            "e.g. this",
            "a@b",
            ":-)",
            "p.m.",
        ] {
            assert_eq!(addresses(text), [] as [&str; 0], "{text}");
        }
    }

    #[test]
    fn an_address_stands_in_itself_and_a_site_in_its_pages() {
        assert!(stands_in("example.com", "example.com/menu"));
        assert!(stands_in("example.com/menu", "example.com/menu"));
        assert!(!stands_in("example.com", "example.com.evil.net"));
        assert!(!stands_in("example.com/menu", "example.com"));
        assert!(!stands_in("dana@example.com", "dana@example.com/x"));
    }
}
