//! What can be told of an address at once: that it holds no link, or one that opens without a remark, as nearly all do.
//!
//! All that is needed for that is reading a whole token of the version that the app writes. What reads damaged links, links with
//! several scenarios, sealed ones and those of older versions is many times as much code, which a page can do without until it
//! meets such a link.

use crate::scenario::Reading;

use super::seal::at_the_end;
use super::{DecodedLink, bits, v2};

/// Longest address of which anything can be told at once, in bytes.
const LONGEST: usize = 2048;

/// What can be told of an address at once.
#[derive(Clone, Debug, PartialEq)]
pub enum FoundLink {
    /// It holds no link.
    Nothing,
    /// It holds one scenario in the newest version of the format, which opens without any remark.
    Told(DecodedLink),
    /// Only [`DecodedLink::in_address`] can tell.
    Unclear,
}

impl FoundLink {
    /// The link, where one was told.
    #[must_use]
    pub fn link(self) -> Option<DecodedLink> {
        match self {
            Self::Told(link) => Some(link),
            Self::Nothing | Self::Unclear => None,
        }
    }

    /// Tells the same of an address as [`DecodedLink::in_address`], or that it is unclear.
    #[must_use]
    pub fn at_once(href: &str) -> Self {
        // Everything else may turn into marks and tokens when it is cleaned.
        let is_clean = |byte: u8| byte.is_ascii_graphic() && !b"%\\".contains(&byte);
        if href.len() > LONGEST || !href.bytes().all(is_clean) {
            return Self::Unclear;
        }
        match href.split_once('#') {
            Some((_, token)) if !token.is_empty() => plain(token).map_or(Self::Unclear, Self::Told),
            _ => {
                let mut parameters = href.split(['?', '&', ';']).skip(1);
                let marked = parameters.any(|parameter| parameter.starts_with("s="));
                let is_bare = !href.contains([':', '/']);
                if marked || is_bare {
                    Self::Unclear
                } else {
                    Self::Nothing
                }
            }
        }
    }
}

/// The link of a text that is one whole token of the newest version and nothing else.
fn plain(token: &str) -> Option<DecodedLink> {
    let sextets: Option<Vec<u8>> = token.chars().map(bits::sextet).collect();
    let sextets = sextets?;
    // What ends in a seal is read with it, even if all of it should hold together as a token too.
    if at_the_end(&sextets).is_some() {
        return None;
    }
    let opened = v2::sound(&sextets, Reading::standard)?;
    opened
        .notes
        .is_empty()
        .then(|| DecodedLink::plain(token, opened))
}
