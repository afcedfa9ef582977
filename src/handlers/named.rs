//! Functions that are handlers by the user's word, and those that are none by it.

use smol_str::SmolStr;

use super::{Called, Candidate, Target};
use crate::deploy::{Signature, Trigger};
use crate::finding::{Handler, Note, Platform};
use crate::project::{Project, fits};
use crate::source::FileId;

/// A function that the user named.
#[derive(Clone, Debug)]
pub struct Named {
    /// `FILE:FUNCTION`; `FILE:*` means all of a file.
    pub function: String,
    /// What calls it; without one somebody outside calls it with whatever he likes.
    pub trigger: Option<Trigger>,
    /// What names it: the option, or the configuration's file and line.
    pub said_by: String,
}

/// As `--handler` names it.
impl<T: Into<String>> From<T> for Named {
    fn from(function: T) -> Self {
        Self { function: function.into(), trigger: None, said_by: "--handler".into() }
    }
}

/// The file of a function that the user named, and what is known of it.
pub(super) fn candidate(project: &Project, named: &Named) -> Result<(FileId, Candidate), Note> {
    let wrong = |message: String| Note { path: named.function.clone(), line: None, message };
    let Some((path, function)) = named.function.rsplit_once(':') else {
        return Err(wrong(format!("{} takes FILE:FUNCTION, or FILE:* for all that a file exports", named.said_by)));
    };
    let Some(file) = project.find(path) else {
        return Err(wrong(format!("there is no file `{path}` in the project, which {} names", named.said_by)));
    };
    let target = match function {
        "*" => Target::Everything,
        name => Target::Export(name.split('.').map(SmolStr::new).collect()),
    };
    let candidate = Candidate {
        target,
        platform: named.trigger.map_or(Platform::Named, Trigger::platform),
        triggers: named.trigger.into_iter().collect(),
        authenticated: false,
        called: match named.trigger {
            Some(_) => Called::ByPlatform(Signature::default(), Vec::new()),
            None => Called::ByUser,
        },
        reason: format!("{} names it", named.said_by),
        config: None,
        said_by: Some(named.said_by.clone()),
    };
    Ok((file, candidate))
}

/// Whether one of `FILE:FUNCTION`, `GLOB:*` means a handler.
pub fn is_excluded(excluded: &[String], project: &Project, handler: &Handler) -> bool {
    excluded.iter().filter_map(|name| name.rsplit_once(':')).any(|(files, function)| {
        (function == "*" || function == handler.name) && fits(files, project.path(handler.origin.file))
    })
}
