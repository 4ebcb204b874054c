//! The pages Mila serves to a browser: the policy and the landing page.
//!
//! Each is one document: no script, nothing from elsewhere, no cookie. Whatever comes from
//! outside goes through [`Escaped`].

mod frame;
mod landing;
mod policy;
mod words;

use std::fmt;

pub(crate) use frame::content_security_policy;
pub(crate) use landing::landing;
pub(crate) use policy::{Shown, policy, unknown_version};

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Html(pub(crate) String);

/// Text that stands for itself wherever HTML has text or a quoted attribute.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            let (before, special) = rest.split_at(at);
            f.write_str(before)?;
            f.write_str(match special.as_bytes()[0] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "&#39;",
            })?;
            rest = &special[1..];
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests;
