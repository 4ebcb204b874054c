//! Small sums: `+ - * /`, brackets and decimals.

/// The value of the sum in `text`, written out; `None` if there is none, or no sensible one.
pub(super) fn solve(text: &str) -> Option<(String, String)> {
    let sum = find(text).filter(|sum| !is_date_or_number(sum, text))?;
    let mut parser = Parser { rest: sum.chars().filter(|c| !c.is_whitespace()).collect(), at: 0 };
    let value = parser.sum(0)?;
    let whole = parser.at == parser.rest.len() && value.is_finite() && value.abs() < 1e15;
    whole.then(|| (sum.to_owned(), written(value)))
}

/// The longest stretch that looks like a sum: digits and at least one sign between them.
fn find(text: &str) -> Option<&str> {
    let belongs = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-*/×÷−().".contains(c);
    text.split(|c| !belongs(c))
        .map(|part| part.trim().trim_end_matches('.').trim())
        .filter(|part| part.contains(|c| "+-*/×÷−".contains(c)))
        .filter(|part| part.chars().filter(char::is_ascii_digit).count() >= 2)
        .max_by_key(|part| part.len())
}

/// Bare hyphens and slashes join dates, telephone numbers and fractions of speech: they
/// are a sum only if there is one of them and nothing else is said.
fn is_date_or_number(sum: &str, text: &str) -> bool {
    let bare = !sum.contains(|c: char| c.is_whitespace() || "+*×÷−(".contains(c));
    let signs = sum.chars().filter(|c| "-/".contains(*c)).count();
    bare && (signs > 1 || sum.len() < text.trim().len())
}

/// At most six decimals, without trailing zeros.
fn written(value: f64) -> String {
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

struct Parser {
    rest: Vec<char>,
    at: usize,
}

/// Deepest nesting of brackets.
const DEEPEST: usize = 20;

impl Parser {
    fn sum(&mut self, depth: usize) -> Option<f64> {
        let mut value = self.product(depth)?;
        while let Some(sign) = self.next_if("+-−") {
            let right = self.product(depth)?;
            value = if sign == '+' { value + right } else { value - right };
        }
        Some(value)
    }

    fn product(&mut self, depth: usize) -> Option<f64> {
        let mut value = self.factor(depth)?;
        while let Some(sign) = self.next_if("*×/÷") {
            let right = self.factor(depth)?;
            value = if "*×".contains(sign) { value * right } else { value / right };
        }
        Some(value)
    }

    fn factor(&mut self, depth: usize) -> Option<f64> {
        if depth > DEEPEST {
            return None;
        }
        if self.next_if("-−").is_some() {
            return self.factor(depth + 1).map(|value| -value);
        }
        if self.next_if("(").is_some() {
            let value = self.sum(depth + 1)?;
            return self.next_if(")").map(|_| value);
        }
        let start = self.at;
        while self.next_if("0123456789.").is_some() {}
        self.rest[start..self.at].iter().collect::<String>().parse().ok()
    }

    fn next_if(&mut self, allowed: &str) -> Option<char> {
        let next = self.rest.get(self.at).copied().filter(|c| allowed.contains(*c))?;
        self.at += 1;
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_found_in_a_sentence_and_solved() {
        for (text, value) in [
            ("what is 12 * 7?", Some("84")),
            ("2+3*4", Some("14")),
            ("(2+3) × 4 please.", Some("20")),
            ("כמה זה 10 / 4", Some("2.5")),
            ("1/3", Some("0.333333")),
            ("-5 + 2", Some("-3")),
            ("0.1+0.2", Some("0.3")),
            ("7 − 7", Some("0")),
            ("1/0", None),
            ("2 + ", None),
            ("call +972541234567", None),
            ("no sums here", None),
            ("remind me on 2026-11-23", None),
            ("23/11/2026", None),
            ("call 054-1234567 today", None),
        ] {
            assert_eq!(solve(text).map(|(_, value)| value).as_deref(), value, "{text}");
        }
        assert_eq!(solve(&format!("{}1+1", "(".repeat(5000))), None);
    }
}
