//! What a source says, without its comments, its attributes and its own tests.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The paths that a source names, as far as they begin at the crate or above the module, its words
/// and its literal texts.
#[derive(Default)]
pub(crate) struct Said {
    /// `["crate", "clock"]`, `["super", "super", "clock"]`; a group in braces is taken apart.
    pub(crate) paths: Vec<Vec<String>>,
    /// Names and keywords, as they stand there.
    pub(crate) words: Vec<String>,
    /// Texts in quotes, with what is around the words.
    pub(crate) texts: Vec<String>,
}

/// Reads a source.
pub(crate) fn said(path: &str, text: &str) -> Said {
    let Ok(tokens) = text.parse::<TokenStream>() else { panic!("{path} cannot be read") };
    let mut said = Said::default();
    said.read(tokens);
    said
}

impl Said {
    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            if let TokenTree::Ident(word) = token {
                self.words.push(word.to_string());
            }
            match token {
                TokenTree::Punct(hash) if hash.as_char() == '#' => {
                    at = after_attribute(&tokens, at);
                }
                TokenTree::Ident(word) if word == "crate" || word == "super" => {
                    at = self.path(&tokens, at, vec![word.to_string()]);
                }
                TokenTree::Literal(literal) => self.texts.extend(quoted(&literal.to_string())),
                TokenTree::Group(group) => self.read(group.stream()),
                _ => {}
            }
        }
    }

    /// Reads on after the first word of a path; where it ends.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, mut path: Vec<String>) -> usize {
        while is_colon(tokens.get(at)) && is_colon(tokens.get(at + 1)) {
            match tokens.get(at + 2) {
                Some(TokenTree::Ident(word)) => path.push(word.to_string()),
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    self.branches(group, &path);
                    return at + 3;
                }
                _ => break,
            }
            at += 3;
        }
        self.paths.push(path);
        at
    }

    /// The paths of `{one, other::third}` behind a path.
    fn branches(&mut self, group: &Group, path: &[String]) {
        let tokens: Vec<_> = group.stream().into_iter().collect();
        let is_comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
        for branch in tokens.split(is_comma) {
            if let Some(TokenTree::Ident(word)) = branch.first() {
                self.path(branch, 1, [path, &[word.to_string()]].concat());
            }
        }
    }
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(colon)) if colon.as_char() == ':')
}

/// Where it goes on after an attribute, and after the item that it leaves to the tests.
fn after_attribute(tokens: &[TokenTree], at: usize) -> usize {
    match tokens.get(at) {
        Some(TokenTree::Punct(inner)) if inner.as_char() == '!' => at + 2,
        Some(TokenTree::Group(group)) if group.stream().to_string() == "cfg (test)" => {
            let ends = |token: &TokenTree| match token {
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                TokenTree::Punct(end) => end.as_char() == ';',
                _ => false,
            };
            let rest = &tokens[at + 1..];
            at + 2 + rest.iter().position(ends).unwrap_or(rest.len())
        }
        _ => at + 1,
    }
}

/// What stands between the quotes of a literal text.
fn quoted(literal: &str) -> Option<String> {
    let (begin, end) = (literal.find('"')?, literal.rfind('"')?);
    literal.get(begin + 1..end).map(str::to_owned)
}

#[test]
fn paths_and_texts_are_found_and_comments_and_tests_are_not() {
    let said = said(
        "a.rs",
        r##"
        //! About crate::comment.
        use crate::{clock::Clock, work};
        /// Says "SELECT".
        fn room() { crate::http::serve(super::super::egress::client(), r#"a "text""#); }
        #[cfg(test)]
        mod tests { use crate::cli; const TEXT: &str = "SELECT"; }
        #[expect(dead_code, reason = "crate::reason")]
        mod after { use crate::pages; }
        "##,
    );
    let paths: Vec<String> = said.paths.iter().map(|path| path.join("::")).collect();
    assert_eq!(
        paths,
        [
            "crate::clock::Clock",
            "crate::work",
            "crate::http::serve",
            "super::super::egress::client",
            "crate::pages"
        ]
    );
    assert_eq!(said.texts, ["a \"text\""]);
}
