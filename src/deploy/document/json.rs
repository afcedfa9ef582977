//! JSON, with comments as `wrangler.jsonc` has them: read as the YAML that it is.

use super::{Document, Problem, yaml};
use crate::project::jsonc::blank_comments;

pub(super) fn parse(text: &str) -> Result<Document, Problem> {
    yaml::parse(&blank_comments(text))
}
