//! What is said between an embedding program and whoever started it: texts into vectors.
//!
//! The frames are those of speech, and so are the manners: [`Reply::Ready`] first, then one answer
//! to each request, in order, and never a word of a text to standard error.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Missing;

/// The version of this protocol. Who reads another one in [`Ready`] does not go on.
pub const VERSION: u32 = 1;

/// How many numbers a vector has.
pub const DIMENSIONS: usize = 384;

/// Most texts of one request.
pub const MOST_TEXTS: usize = 64;

/// A text's place among others by what it means: a direction. Of length 1, each number is so many
/// [`SCALE`]ths; what texts have in common is their cosine, the sum of products over `SCALE²`.
pub type Vector = [i8; DIMENSIONS];

/// What a number of a vector of length 1 is multiplied with. The same for all, so that they can be
/// added and compared as they are. E5's largest numbers lie near 0.15, and 127 stands for 0.165.
pub const SCALE: f32 = 768.0;

/// Texts to be turned into vectors. No body.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Embed {
    /// What they are to each other.
    pub role: Role,
    /// At most [`MOST_TEXTS`]. Of a long one the beginning counts.
    pub texts: Vec<String>,
}

/// Prints no words.
impl fmt::Debug for Embed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Embed({:?}, {} texts)", self.role, self.texts.len())
    }
}

/// What a text is to those that it is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// It asks.
    Question,
    /// It may hold the answer.
    Passage,
}

/// What the program answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// It is there, and its model is loaded; said once, before anything is asked.
    Ready(Ready),
    /// To [`Embed`]: the frame's body holds a vector for each text, in their order.
    Embedded,
}

/// What the program works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// [`VERSION`] of the program.
    pub protocol: u32,
    /// Which model it is: the size of its file, in bytes. Vectors of two models cannot be compared.
    pub model: u64,
    /// What the system lacks to close it in.
    #[serde(default)]
    pub missing: Vec<Missing>,
}

/// The body that holds these vectors.
#[must_use]
pub fn body(vectors: &[Vector]) -> Vec<u8> {
    vectors.as_flattened().iter().map(|number| number.cast_unsigned()).collect()
}

/// The vectors of a body; `None` unless they are so many, whole, and each points somewhere.
#[must_use]
pub fn vectors(body: &[u8], count: usize) -> Option<Vec<Vector>> {
    let (whole, rest) = body.as_chunks::<DIMENSIONS>();
    let pointing = whole.iter().all(|vector| vector.iter().any(|number| *number != 0));
    let sound = rest.is_empty() && whole.len() == count && pointing;
    sound.then(|| whole.iter().map(|vector| vector.map(u8::cast_signed)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_come_out_as_they_went_in() {
        let sent = [[1; DIMENSIONS], [-128; DIMENSIONS], [127; DIMENSIONS]];
        assert_eq!(vectors(&body(&sent), 3).unwrap(), sent);
        assert_eq!(vectors(&[], 0).unwrap(), [[0; DIMENSIONS]; 0]);
    }

    #[test]
    fn what_is_not_so_many_vectors_is_none() {
        let two = body(&[[1; DIMENSIONS]; 2]);
        for (body, count) in [(&two[..], 1), (&two[..], 3), (&two[1..], 2), (&two[..], 0)] {
            assert_eq!(vectors(body, count), None, "{} bytes for {count}", body.len());
        }
        assert_eq!(vectors(&[0; DIMENSIONS], 1), None, "it points nowhere");
    }

    #[test]
    fn printing_shows_no_words() {
        let embed = Embed { role: Role::Question, texts: vec!["where is my cat".to_owned()] };
        assert!(!format!("{embed:?}").contains("cat"));
    }
}
