//! Functions that programs declare, as the stubs of `queries/deploy` tell of them.

use smol_str::SmolStr;

use super::cloudformation::docker_command;
use super::document::{Document, Node};
use super::locate::{Located, Runtime, folder, join};
use super::{Caller, Calls, Declared, Descriptor, Draft, Trigger, trigger};
use crate::eval::Plain;
use crate::finding::Platform;
use crate::syntax::Language;

/// The extensions with which `NodejsFunction` looks for a file beside that of the stack.
const BESIDE: [&str; 6] = ["ts", "js", "mts", "mjs", "cts", "cjs"];

pub(super) fn read(declared: &Declared, descriptor: &mut Descriptor<'_>) {
    let document = document(&declared.told, declared.line);
    let function = Function { told: document.root(), base: declared.base.as_deref() };
    let name = function.told.text_at("name").unwrap_or("function");
    let runtime = runtime(function.told.text_at("runtime"));
    if runtime == Runtime::Other {
        return;
    }
    let mut draft = Draft::new(name, declared.line, "", Platform::Aws).calls(calls(&declared.callers));
    let limits = function.told.get("network").into_iter().flat_map(Node::items);
    draft.open_egress = limits.into_iter().all(Node::is_null).then_some(declared.line);
    if let Err(why) = function.locate(draft, runtime, descriptor) {
        descriptor.note(Some(declared.line), format!("`{name}` is not read: {why}"));
    }
}

fn document(value: &Plain, line: u32) -> Document {
    Document::evaluated(value, &|_| Some(line))
}

#[derive(Clone, Copy)]
struct Function<'d> {
    told: Node<'d>,
    base: Option<&'d str>,
}

impl<'d> Function<'d> {
    fn locate(self, mut draft: Draft<'_>, runtime: Runtime, descriptor: &mut Descriptor<'_>) -> Result<(), String> {
        let code = self.told.get("code");
        if let Some(inline) = code.and_then(|code| code.get("inline")) {
            return self.inline(draft, runtime, inline.text(), descriptor);
        }
        let image = self.image(descriptor)?;
        let handler = match &image {
            Some(command) => command,
            None => self.text("handler")?,
        };
        if let Some((file, looked_for)) = self.source(descriptor)? {
            let export = handler.rsplit('.').next().unwrap_or(handler);
            let located = file.map(|file| Located { file, export: vec![SmolStr::new(export)] });
            descriptor.located(draft, handler, located.ok_or_else(|| format!("there is no {looked_for}")));
            return Ok(());
        }
        draft.root = match code {
            Some(code) if code.is_map() => {
                let path = known(code, "folder", "its code")?.ok_or("its code lies outside of the project")?;
                self.place(path, descriptor)?
            }
            Some(code) if !code.is_null() => {
                known(self.told, "code", "its code")?;
                return Err("its code is not in the project".to_owned());
            }
            _ => self.base.unwrap_or_default().to_owned(),
        };
        if [".jar", ".zip"].iter().any(|extension| draft.root.ends_with(extension)) {
            return Err(format!("its code is the archive {}", draft.root));
        }
        if descriptor.files.has(&draft.root) {
            draft.root = folder(&draft.root).to_owned();
        }
        descriptor.handler(draft, handler, runtime);
        Ok(())
    }

    /// Code that the program holds as a text: the module `index`.
    fn inline(
        self,
        draft: Draft<'_>,
        runtime: Runtime,
        code: Option<&str>,
        descriptor: &mut Descriptor<'_>,
    ) -> Result<(), String> {
        let language = match runtime {
            Runtime::Python => Language::Python,
            Runtime::Node => Language::JavaScript,
            Runtime::Unknown | Runtime::Other => return Err("the language of its inline code is not known".to_owned()),
        };
        let code = code.filter(|code| !code.contains('…')).ok_or("its inline code is put together at deployment")?;
        let handler = self.text("handler")?;
        let export = handler.strip_prefix("index.").ok_or("its inline code is the module `index`")?;
        let program = (descriptor.text)(descriptor.path).unwrap_or_default();
        let lines = lines_in(&program, code, draft.line);
        descriptor.inline(draft, export, language, (code.to_owned(), lines));
        Ok(())
    }

    /// The handler that an image's Dockerfile names, where the program names none.
    fn image(self, descriptor: &Descriptor<'_>) -> Result<Option<String>, String> {
        let Some(folder) = known(self.told, "image", "its image")? else { return Ok(None) };
        if self.told.text_at("handler").is_some() {
            return Ok(None);
        }
        let dockerfile = join(&self.place(folder, descriptor)?, "Dockerfile").and_then(|path| (descriptor.text)(&path));
        let command = dockerfile.and_then(|text| docker_command(&text));
        command.map(Some).ok_or_else(|| "nothing tells the command of its image".to_owned())
    }

    /// The source file, where the program names that, and what was looked for.
    fn source(self, descriptor: &Descriptor<'_>) -> Result<Option<(Option<String>, String)>, String> {
        if let Some(entry) = known(self.told, "entry", "its entry")? {
            let at = self.place(entry, descriptor)?;
            return Ok(Some((descriptor.files.node_file("", &at), at)));
        }
        if let Some(beside) = known(self.told, "beside", "its entry")? {
            let at = join(descriptor.folder(), beside).ok_or_else(|| outside(beside))?;
            let file = descriptor.files.node_file("", &at).or_else(|| descriptor.files.node_module("", &at));
            return Ok(Some((file, at)));
        }
        let Some(suffix) = known(self.told, "suffix", "its name")? else { return Ok(None) };
        let (stem, _) = descriptor.path.rsplit_once('.').unwrap_or((descriptor.path, ""));
        let found = BESIDE.iter().map(|extension| format!("{stem}.{suffix}.{extension}"));
        let found = found.into_iter().find(|path| descriptor.files.has(path));
        Ok(Some((found, format!("{stem}.{suffix}.ts"))))
    }

    /// The place in the project that a path of the program means. What the program made of its own file's folder begins with
    /// the folder of the running function's code, which stands for the project's root.
    fn place(self, path: &str, descriptor: &Descriptor<'_>) -> Result<String, String> {
        let written = path.strip_prefix("/var/task/").unwrap_or(path);
        let absolute = (written.len() < path.len()).then(String::new);
        let above = std::iter::successors(Some(descriptor.folder()), |at| (!at.is_empty()).then(|| folder(at)));
        let folders: Vec<String> = match self.base {
            Some(base) => absolute.into_iter().chain([base.to_owned()]).collect(),
            None => absolute.into_iter().chain(above.map(str::to_owned)).collect(),
        };
        let mut places = folders.iter().filter_map(|base| join(base, written)).peekable();
        let first = places.peek().cloned().ok_or_else(|| outside(path))?;
        let is_there = |place: &String| {
            let files = descriptor.files;
            place.is_empty() || files.has(place) || files.has_folder(place)
        };
        Ok(places.find(is_there).unwrap_or(first))
    }

    fn text(self, key: &str) -> Result<&'d str, String> {
        known(self.told, key, &format!("its {key}"))?.ok_or_else(|| format!("it has no {key}"))
    }
}

/// For each line of a text that a program holds, the program's line: where it stands there as it is, else this one.
fn lines_in(program: &str, text: &str, otherwise: u32) -> Vec<u32> {
    let program: Vec<&str> = program.lines().collect();
    let text: Vec<&str> = text.lines().map(str::trim).collect();
    let stands_at = |at: &usize| {
        program
            .get(*at..at + text.len())
            .is_some_and(|lines| lines.iter().zip(&text).all(|(line, own)| line.contains(own)))
    };
    let first = (0..program.len()).find(stands_at);
    let line = |at: usize| first.map_or(otherwise, |first| u32::try_from(first + at + 1).unwrap_or(otherwise));
    (0..text.len().max(1)).map(line).collect()
}

/// The text below a key, if there is one; otherwise what is open.
fn known<'d>(node: Node<'d>, key: &str, what: &str) -> Result<Option<&'d str>, String> {
    match node.text_at(key) {
        Some(text) if text.starts_with("${") && !text.contains('…') && !text.contains("process.env") => {
            Err(format!("{what} is {text}, which is not in the project"))
        }
        Some(text) if text.contains("${") => Err(format!("{what} holds {text}, which the deployment decides")),
        text => Ok(text),
    }
}

/// `${aws-cdk-lib/aws-lambda.Runtime.NODEJS_20_X}`, `nodejs20.x`.
fn runtime(name: Option<&str>) -> Runtime {
    let Some(name) = name else { return Runtime::Unknown };
    let api = name.strip_prefix("${").and_then(|name| name.strip_suffix('}'));
    match api.map(|api| api.rsplit('.').next().unwrap_or(api)) {
        Some(last) if last.is_empty() || !last.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => {
            Runtime::Unknown
        }
        Some("FROM_IMAGE") => Runtime::Unknown,
        Some(last) => Runtime::of(last),
        None => Runtime::of(name),
    }
}

fn outside(path: &str) -> String {
    format!("{path} lies outside of the project")
}

/// Who calls a function. What only may call it counts where nothing was found that does.
fn calls(callers: &[Caller]) -> Calls {
    let mut calls = Calls::default();
    let mut weak = Vec::new();
    for caller in callers {
        let told = match caller {
            Caller::Known(trigger) => {
                calls.add(*trigger, false);
                continue;
            }
            Caller::Told(told) => document(told, 0),
        };
        let told = told.root();
        let named = told.text_at("trigger").and_then(Trigger::from_name).unwrap_or(Trigger::Unknown);
        let triggers = match told.text_at("principal") {
            Some(principal) => trigger::of_principal(principal).to_vec(),
            None if told.get("source").is_some() => vec![source(told.text_at("source").unwrap_or_default())],
            None => vec![named],
        };
        if told.get("may").is_some() {
            weak.push(triggers);
            continue;
        }
        let guard = told.get("guard").and_then(Node::text);
        let guarded = guard.is_some_and(|guard| !matches!(guard, "${…}" | "NONE" | "none" | "false"))
            || told.get("guard").is_some_and(|guard| !guard.is_null() && guard.text().is_none());
        triggers.into_iter().for_each(|trigger| calls.add(trigger, guarded));
    }
    for triggers in weak {
        if !triggers.iter().any(|trigger| calls.triggers.contains(trigger)) {
            triggers.iter().for_each(|trigger| calls.add(*trigger, false));
        }
    }
    calls
}

/// What an event source mapping reads: `${aws-cdk-lib/aws-sqs.Queue().queueArn}`, `arn:aws:sqs:…`.
fn source(arn: &str) -> Trigger {
    let mut services = arn.split(|c: char| !c.is_ascii_alphanumeric()).map(trigger::of_stream);
    services.find(|trigger| *trigger != Trigger::Unknown).unwrap_or(Trigger::Unknown)
}
