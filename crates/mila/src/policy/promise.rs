//! The promises, by their ids.

use std::fmt;

use serde::Deserialize;

/// Makes the enumeration and the list of all of it from one list.
macro_rules! promises {
    ($($id:ident)*) => {
        /// A promise of the project. What it means to people stands in the sentences of the
        /// policy that name it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[expect(missing_docs, reason = "each is explained by the policy, in words for people")]
        pub enum Promise { $($id),* }

        impl Promise {
            /// All promises there are.
            pub const ALL: &[Self] = &[$(Self::$id),*];
        }
    };
}

// What Mila does, what is held, who receives it, how long it is kept, rights, safety.
promises! {
    M1 M2 M3 M4 M5 M6
    D1 D2 D3 D4 D5
    P1 P2 P3 P4 P5
    R1 R2 R3
    G1 G2 G3 G4 G5 G6
    S1 S2 S3 S4 S5 S6
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
