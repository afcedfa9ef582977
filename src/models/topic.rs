//! What a rule's page and the rows of models agree on by a name alone.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use serde::de::Error;

/// The capture `@sink.text.NAME`, whose danger needs no decision of its own: an attacker's text in it is the harm.
///
/// Names live as long as the program: there are as many as pages and models write.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Topic {
    /// With its prefix.
    capture: &'static str,
}

const PREFIX: &str = "sink.text.";

impl Topic {
    /// The topic of a capture's name, when that is `sink.text.` and small letters, digits and inner dashes.
    pub fn of_capture(capture: &str) -> Option<Self> {
        static KNOWN: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
        let name = capture.strip_prefix(PREFIX)?;
        let valid = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if !name.split('-').all(valid) {
            return None;
        }
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let capture = known.get(capture).copied().unwrap_or_else(|| Box::leak(capture.to_owned().into_boxed_str()));
        known.insert(capture);
        Some(Self { capture })
    }

    pub fn capture(self) -> &'static str {
        self.capture
    }
}

impl<'de> Deserialize<'de> for Topic {
    /// `text.NAME`, as a page lists it among its dangers.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::of_capture(&format!("sink.{name}")).ok_or_else(|| {
            D::Error::custom(format!("`{name}` is no danger: `text.` and small letters, digits and dashes"))
        })
    }
}
