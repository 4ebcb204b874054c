//! How like a question messages are by what they mean: vectors that a model made of their texts.

/// How many numbers a vector has: those of e5-small.
pub const DIMENSIONS: usize = 384;

/// A vector; its scale does not matter.
pub type Vector = [i8; DIMENSIONS];

/// The likeness of the messages of a history to a question, one after another, without their
/// vectors.
///
/// Vectors of one model all point about the same way, so likeness is the cosine around their
/// centre. The centre is taken of the first stretch that is added: one of 100 messages did as well
/// as the whole.
#[derive(Clone, Debug)]
pub struct Likeness {
    question: Vector,
    centre: Option<Centre>,
    pub(super) of: Vec<Option<f32>>,
}

#[derive(Clone, Debug)]
struct Centre {
    at: [i16; DIMENSIONS],
    /// From the centre to the question.
    towards: [i16; DIMENSIONS],
    square: i32,
    /// The part of the dot product that all messages share.
    shared: i32,
}

impl Likeness {
    /// To the question with this vector; of no message yet.
    #[must_use]
    pub const fn to(question: Vector) -> Self {
        Self { question, centre: None, of: Vec::new() }
    }

    /// Adds the next messages of the history, each with its vector, if one was made.
    pub fn add(&mut self, vectors: &[Option<&Vector>]) {
        if self.centre.is_none() && vectors.iter().any(Option::is_some) {
            self.centre = Some(Centre::of(&self.question, vectors));
        }
        let centre = self.centre.as_ref();
        self.of.extend(vectors.iter().map(|vector| Some(centre?.cosine((*vector)?))));
    }
}

impl Centre {
    fn of(question: &Vector, vectors: &[Option<&Vector>]) -> Self {
        let count = i32::try_from(vectors.iter().flatten().count()).unwrap_or(i32::MAX);
        let mut at = [0; DIMENSIONS];
        let mut towards = [0; DIMENSIONS];
        for nth in 0..DIMENSIONS {
            let sum: i32 = vectors.iter().flatten().map(|vector| i32::from(vector[nth])).sum();
            // A mean of bytes is one.
            at[nth] = i16::try_from(sum / count.max(1)).unwrap_or_default();
            towards[nth] = i16::from(question[nth]) - at[nth];
        }
        Self { square: dot(&at, &at), shared: dot(&towards, &at), at, towards }
    }

    /// The cosine between the question and a vector as they are seen from here, but for the length
    /// of the question's, which all messages share.
    fn cosine(&self, vector: &Vector) -> f32 {
        let vector = vector.map(i16::from);
        let square = dot(&vector, &vector) - 2 * dot(&self.at, &vector) + self.square;
        (dot(&self.towards, &vector) - self.shared) as f32 / (square.max(1) as f32).sqrt()
    }
}

/// At most 384 times 255 times 255 on either side, far below 2^31.
fn dot(a: &[i16; DIMENSIONS], b: &[i16; DIMENSIONS]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(of: impl Fn(usize) -> i8) -> Vector {
        std::array::from_fn(of)
    }

    #[test]
    fn what_points_the_same_way_from_the_centre_is_alike() {
        let even = vector(|nth| if nth % 2 == 0 { 90 } else { 60 });
        let odd = vector(|nth| if nth % 2 == 0 { 60 } else { 90 });
        let mut likeness = Likeness::to(even);
        likeness.add(&[None, Some(&odd), Some(&even)]);
        likeness.add(&[Some(&vector(|_| 75)), None]);
        let of = likeness.of;
        assert_eq!((of.len(), of[0], of[4]), (5, None, None));
        assert!(of[2] > of[3] && of[3] > of[1], "{of:?}");
    }

    #[test]
    fn the_furthest_vectors_are_counted_right() {
        let (low, high) = (vector(|_| i8::MIN), vector(|_| i8::MAX));
        let mut likeness = Likeness::to(high);
        likeness.add(&[Some(&low)]);
        likeness.add(&[Some(&high)]);
        let far = 255.0 * (DIMENSIONS as f32).sqrt();
        assert_eq!(likeness.of[0], Some(0.0));
        assert!((likeness.of[1].unwrap() - far).abs() < 0.01);
    }
}
