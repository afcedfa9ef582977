//! A descriptor at work: what is known of a function on the way to its file, and what was found so far.

use smol_str::SmolStr;

use super::locate::{self, Files, Located, Runtime};
use super::{Deploy, InlineCode, Named, Signature, Trigger};
use crate::finding::{Note, Platform};
use crate::syntax::Language;

/// What is more than this in one descriptor, functions and notes together, is not read: merged and doubled aliases can
/// name millions of functions in a small file.
const MAX_FOUND: usize = 1000;
/// So much inline code, in bytes, is read of one descriptor: the same text can be meant by a thousand aliases.
const MAX_INLINE: usize = 4 << 20;
/// Longer handler texts are refused; Lambda's are at most 128 characters.
const MAX_HANDLER: usize = 1024;
/// Messages are cut, in characters: they repeat what is written.
const MAX_MESSAGE: usize = 1000;

/// A descriptor that is being read, and what it told so far.
pub(super) struct Descriptor<'p> {
    pub(super) path: &'p str,
    pub(super) files: &'p Files<'p>,
    pub(super) text: &'p dyn Fn(&str) -> Option<String>,
    pub(super) found: Deploy,
    /// So much was found that no more is read.
    pub(super) full: bool,
}

/// What is known of a function before its file is found.
#[derive(Clone, Debug)]
pub(super) struct Draft<'a> {
    /// As configuration calls it.
    pub(super) name: &'a str,
    pub(super) line: u32,
    pub(super) root: String,
    pub(super) platform: Platform,
    pub(super) calls: Calls,
    pub(super) signature: Signature,
    pub(super) open_egress: Option<u32>,
}

/// Who calls a function.
#[derive(Clone, Default, Debug)]
pub(super) struct Calls {
    pub(super) triggers: Vec<Trigger>,
    /// A client can call it without credentials.
    pub(super) open: bool,
}

impl<'p> Descriptor<'p> {
    pub(super) fn new(path: &'p str, files: &'p Files<'p>, text: &'p dyn Fn(&str) -> Option<String>) -> Self {
        Self { path, files, text, found: Deploy::default(), full: false }
    }

    pub(super) fn note(&mut self, line: Option<u32>, message: impl Into<String>) {
        self.note_in(self.path, line, message);
    }

    /// A note about another file that belongs to the descriptor.
    pub(super) fn note_in(&mut self, path: &str, line: Option<u32>, message: impl Into<String>) {
        let mut message = message.into();
        if let Some((end, _)) = message.char_indices().nth(MAX_MESSAGE) {
            message.replace_range(end.., "…");
        }
        self.found.notes.push(Note { path: path.to_owned(), line, message });
    }

    /// The one note as all that was found.
    pub(super) fn noted(mut self, line: Option<u32>, message: impl Into<String>) -> Deploy {
        self.note(line, message);
        self.found
    }

    /// The descriptor's folder.
    pub(super) fn folder(&self) -> &str {
        locate::folder(self.path)
    }

    /// Finds the function that a handler's text names, or notes what was looked for.
    pub(super) fn handler(&mut self, draft: Draft<'_>, handler: &str, runtime: Runtime) {
        let located = match handler.len() {
            0..=MAX_HANDLER => self.files.handler(&draft.root, handler, runtime),
            _ => Err("it is too long".to_owned()),
        };
        self.located(draft, handler, located);
    }

    /// Takes the function that was found for a handler's text, or notes what was looked for.
    pub(super) fn located(&mut self, draft: Draft<'_>, handler: &str, located: Result<Located, String>) {
        match located {
            Ok(located) => self.push(draft.named(self.path, located.file, located.export)),
            Err(missing) => {
                let message = format!("`{}` names the handler `{handler}`, but {missing}", draft.name);
                self.note(Some(draft.line), message);
            }
        }
    }

    /// Takes exports of a module that are functions by the platform's convention, where they are there.
    pub(super) fn conventional(&mut self, draft: Draft<'_>, file: &str, exports: &[&[&str]]) {
        for export in exports {
            if self.is_full() {
                return;
            }
            let export = export.iter().map(SmolStr::new).collect();
            let mut named = draft.clone().named(self.path, file.to_owned(), export);
            named.by_convention = true;
            self.push(named);
        }
    }

    /// The folder that a configuration names relative to its own; it is noted when that lies outside of the project.
    pub(super) fn root(&mut self, name: &str, line: u32, relative: &str) -> Option<String> {
        let root = locate::join(self.folder(), relative);
        if root.is_none() {
            self.note(Some(line), format!("`{name}` is not read: {relative} lies outside of the project"));
        }
        root
    }

    /// Notes what keeps a function from being read: something that the deployment decides, or the reason that it tells.
    pub(super) fn open(&mut self, name: &str, line: u32, what: &str, open: &str) {
        let why = if has_reason(open) { "" } else { ", which the deployment decides" };
        self.note(Some(line), format!("`{name}` is not read: its {what} holds {open}{why}"));
    }

    /// A function whose code stands in the descriptor; `lines` says where it has each line of it.
    pub(super) fn inline(
        &mut self,
        draft: Draft<'_>,
        export: &str,
        language: Language,
        (text, lines): (String, Vec<u32>),
    ) {
        let file = format!("{}:{}/index.{}", self.path, draft.line, language.extension());
        let mut named = draft.named(self.path, file, export.split('.').map(SmolStr::new).collect());
        named.inline_code = Some(InlineCode { text, lines });
        self.push(named);
    }

    pub(super) fn push(&mut self, named: Named) {
        let inline = |named: &Named| named.inline_code.as_ref().map_or(0, |code| code.text.len());
        let before: usize = self.found.functions.iter().map(inline).sum();
        if inline(&named) > MAX_INLINE.saturating_sub(before) {
            return self.note(Some(named.line), "holds more inline code than is read");
        }
        self.found.functions.push(named);
    }

    /// Whether no more is read; that is noted, once.
    pub(super) fn is_full(&mut self) -> bool {
        if !self.full && self.found.functions.len() + self.found.notes.len() >= MAX_FOUND {
            self.full = true;
            self.note(None, format!("names more than {MAX_FOUND} functions; the others are not read"));
        }
        self.full
    }
}

/// Ends of what is told about something that is open for another reason than that the deployment decides it.
pub(super) const ITSELF: &str = ", which leads to itself";
pub(super) const NO_FILE: &str = ", but there is no such file";

pub(super) fn has_reason(open: &str) -> bool {
    open.ends_with(ITSELF) || open.ends_with(NO_FILE)
}

impl<'a> Draft<'a> {
    pub(super) fn new(name: &'a str, line: u32, root: impl Into<String>, platform: Platform) -> Self {
        let (calls, signature) = (Calls::default(), Signature::default());
        Self { name, line, root: root.into(), platform, calls, signature, open_egress: None }
    }

    pub(super) fn calls(self, calls: Calls) -> Self {
        Self { calls, ..self }
    }

    /// Called by one trigger, without credentials.
    pub(super) fn called_by(mut self, trigger: Trigger) -> Self {
        self.calls.add(trigger, false);
        self
    }

    pub(super) fn signature(self, signature: Signature) -> Self {
        Self { signature, ..self }
    }

    pub(super) fn named(self, config: &str, file: String, export: Vec<SmolStr>) -> Named {
        let Calls { mut triggers, open } = self.calls;
        triggers.sort_unstable();
        triggers.dedup();
        Named {
            config: config.to_owned(),
            line: self.line,
            file,
            export,
            root: self.root,
            platform: self.platform,
            authenticated: !open && triggers.iter().any(|trigger| trigger.is_http()),
            triggers,
            signature: self.signature,
            bindings: Vec::new(),
            by_convention: false,
            open_egress: self.open_egress,
            reason: format!("{config}:{} names it", self.line),
            within: None,
            inline_code: None,
        }
    }
}

impl Calls {
    pub(super) fn join(&mut self, other: &Self) {
        self.triggers.extend_from_slice(&other.triggers);
        self.open |= other.open;
    }

    /// Adds a trigger; `guarded`: it demands credentials.
    pub(super) fn add(&mut self, trigger: Trigger, guarded: bool) {
        self.open |= trigger.is_http() && !guarded;
        self.triggers.push(trigger);
    }
}
