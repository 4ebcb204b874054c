//! The words and pieces of words that a model writes with.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::ConvertError;

/// Tokens that stand for text. The ones behind them (languages, times) whisper.cpp knows itself.
pub(super) const TEXT_TOKENS: usize = 50_257;

/// A longer file is not read, in bytes. Whisper's are about 1 MB.
const MOST: u64 = 16 * 1024 * 1024;

/// The bytes of each text token, in the order of their numbers, of a file that lists `expected`
/// tokens: a JSON list if its name ends in `.json`, otherwise one a line.
///
/// # Errors
/// [`ConvertError::File`], [`ConvertError::Vocabulary`].
pub(super) fn text_tokens(path: &Path, expected: usize) -> Result<Vec<Vec<u8>>, ConvertError> {
    let mut listed = String::new();
    File::open(path)?.take(MOST).read_to_string(&mut listed)?;
    let tokens: Vec<String> = if path.extension().is_some_and(|kind| kind == "json") {
        serde_json::from_str(&listed)
            .map_err(|_| ConvertError::Vocabulary("it is no JSON list of tokens"))?
    } else {
        listed.lines().map(str::to_owned).collect()
    };
    if tokens.len() != expected || expected < TEXT_TOKENS {
        return Err(ConvertError::Vocabulary("it lists another number of tokens"));
    }
    tokens
        .iter()
        .take(TEXT_TOKENS)
        .map(|token| token.chars().map(byte).collect())
        .collect::<Option<_>>()
        .ok_or(ConvertError::Vocabulary("it has a character that stands for no byte"))
}

/// The byte that a character stands for. GPT-2 writes bytes that are no printable character of
/// Latin-1 as the characters from U+0100 on, in their order.
fn byte(character: char) -> Option<u8> {
    let printable = |byte: u8| matches!(byte, b'!'..=b'~' | 0xa1..=0xac | 0xae..=0xff);
    let code = u32::from(character);
    match u8::try_from(code) {
        Ok(byte) => printable(byte).then_some(byte),
        Err(_) => (0..=u8::MAX).filter(|byte| !printable(*byte)).nth((code - 0x100) as usize),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_written_as_one_character() {
        let characters = (0..0x180).filter_map(char::from_u32);
        let mut bytes: Vec<_> = characters.filter_map(byte).collect();
        bytes.sort_unstable();
        assert_eq!(bytes, (0..=u8::MAX).collect::<Vec<_>>());
    }

    #[test]
    fn spaces_and_lines_are_written_as_letters() {
        assert_eq!(byte('Ġ'), Some(b' '));
        assert_eq!(byte('Ċ'), Some(b'\n'));
        assert_eq!(byte('Ń'), Some(0xad));
        assert_eq!(byte('é'), Some(0xe9));
        assert_eq!(byte(' '), None);
        assert_eq!(byte('€'), None);
    }
}
