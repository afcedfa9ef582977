//! JavaScript's answers to what languages do differently; TypeScript's are the same.

use smol_str::{SmolStr, format_smolstr};

use super::text::is_number_of_bytes;
use super::{METHODS, PROTOTYPES, find, is_function_method};
use crate::eval::Evaluator;
use crate::eval::access::bound_native;
use crate::eval::bind::Arguments;
use crate::eval::entry::Entry;
use crate::eval::flow::Cx;
use crate::eval::native::{Function, last_name};
use crate::eval::semantics::{OperatorNames, Semantics, Setting, Special};
use crate::eval::state::State;
use crate::finding::Trust;
use crate::ir::{BinaryOp, STATIC};
use crate::project::{Node, Project, Style};
use crate::source::FileId;
use crate::value::heap::PROTOTYPE;
use crate::value::{ApiId, Atom, Bound, Callee, Kind, Object, ObjectId, Step, Value};

pub(in crate::eval) struct JavaScript;

impl Semantics for JavaScript {
    fn special(&self, special: Special) -> &'static [&'static str] {
        match special {
            Special::Initialize => &["constructor"],
            Special::Text => &["@@toPrimitive", "toString"],
            Special::Iterator => &["@@iterator", "@@asyncIterator"],
            _ => &[],
        }
    }

    fn operator(&self, _: BinaryOp) -> Option<OperatorNames> {
        None
    }

    fn receiver_is_parameter(&self) -> bool {
        false
    }

    fn receiver_follows(&self) -> bool {
        true
    }

    fn gives_promises(&self) -> bool {
        true
    }

    fn compares_contents(&self) -> bool {
        false
    }

    /// A `Map` does.
    fn iterates_pairs(&self) -> bool {
        true
    }

    fn absent(&self) -> Value {
        Value::of(Atom::Undefined)
    }

    fn words(&self) -> [&'static str; 3] {
        ["null", "true", "false"]
    }

    fn adds_as_texts(&self) -> bool {
        true
    }

    /// Node joins them with blanks.
    fn shell_takes_all(&self) -> bool {
        true
    }

    fn is_total<'p>(&self, e: &mut Evaluator<'p>, cx: &Cx<'_, 'p>, callee: &Atom) -> bool {
        e.is_total_in_javascript(cx, callee)
    }

    fn begin_module<'p>(&self, e: &mut Evaluator<'p>, state: &mut State, file: FileId, module: ObjectId) {
        e.begin_node_module(state, file, module);
    }

    fn imported<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, module: Value) -> Value {
        e.exports_of(cx, &module)
    }

    fn import<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, path: &str, _: u32) -> Value {
        e.import_node(cx, path, Style::Import)
    }

    fn imported_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        module: &Atom,
        name: &SmolStr,
    ) -> Option<Value> {
        e.exported_member(cx, module, name)
    }

    fn exported<'p>(&self, e: &mut Evaluator<'p>, entry: &mut Entry, trust: Option<Trust>) -> Vec<(SmolStr, Value)> {
        e.node_library(entry, trust)
    }

    fn files_of_import(&self, project: &Project, from: FileId, path: &str, _: u32) -> Vec<FileId> {
        file_of(project, from, path, Style::Import).into_iter().collect()
    }

    fn files_of_text(&self, project: &Project, from: FileId, text: &str) -> Vec<FileId> {
        [Style::Import, Style::Require].into_iter().filter_map(|style| file_of(project, from, text, style)).collect()
    }

    fn builtin<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value {
        e.node_name(cx, name)
    }

    fn is_builtin(&self, name: &str) -> bool {
        find(name).is_some()
    }

    /// Classes are not compared with each other, names of types are.
    fn is_data_class(&self, _: &str) -> bool {
        false
    }

    fn model_path(&self, path: &SmolStr) -> SmolStr {
        path.clone()
    }

    fn function<'p>(&self, path: &str) -> Option<Function<'p>> {
        find(path)
    }

    fn setting<'a>(&self, path: &'a str) -> Option<(Setting, &'a str)> {
        let (owner, method) = path.strip_prefix("process.")?.rsplit_once('.')?;
        match owner.strip_prefix("env.") {
            Some(name) if !name.contains(['.', '(']) => Some((Setting::Text, method)),
            _ => (owner == "argv").then_some((Setting::Texts, method)),
        }
    }

    fn constant(&self, path: &str) -> Option<&'static str> {
        Some(match path {
            "path.sep" => "/",
            "path.delimiter" => ":",
            "os.EOL" => "\n",
            "os.devNull" => "/dev/null",
            // Functions run on Linux at all providers.
            "process.platform" => "linux",
            "Symbol.iterator" => "@@iterator",
            "Symbol.asyncIterator" => "@@asyncIterator",
            "Symbol.toPrimitive" => "@@toPrimitive",
            "util.promisify.custom" => "@@nodejs.util.promisify.custom",
            "util.inspect.custom" => "@@nodejs.util.inspect.custom",
            _ => return None,
        })
    }

    fn is_method(&self, name: &str) -> bool {
        METHODS.binary_search(&name).is_ok() || is_number_of_bytes(name)
    }

    fn method<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        receiver: &Value,
        arguments: Arguments,
    ) -> Option<Value> {
        e.javascript_method(cx, name, receiver, arguments)
    }

    /// What every function has, the language's own methods, the global object, a module's default.
    fn api_member<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, api: ApiId, name: &SmolStr) -> Option<Value> {
        let path = e.apis.path(api).clone();
        let own = Value::of(Atom::Api(api));
        if PROTOTYPES.contains(&path.as_str()) {
            return Some(bound_native(name, Value::unknown()));
        }
        match (path.as_str(), name.as_str()) {
            (GLOBAL | "global", GLOBAL | "global") => Some(own),
            (GLOBAL | "global", _) => Some(e.global_member(cx, name)),
            ("Reflect", _) => None,
            (_, "call" | "apply" | "bind") => Some(bound_native(name, own)),
            (_, "default") => Some(own),
            // What compilers import as a whole is then taken as it is, with its default.
            (_, "__esModule") => Some(Value::bool(true)),
            _ => None,
        }
    }

    fn bound_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        bound: &Bound,
        name: &SmolStr,
    ) -> Option<Value> {
        match (&bound.callee, bound.receiver.only()) {
            (Callee::Object(_), _) if name == "constructor" => Some(Value::of(Atom::Api(e.apis.intern(MAKER)))),
            // Data has no methods: it is a member that is named like one.
            (Callee::Native(method), Some(Atom::Symbol(tree))) if !is_function_method(name) || name == "length" => {
                let part = e.child(tree, Step::Key(method.clone()), cx.origin);
                Some(e.member(cx, &part, name))
            }
            _ => None,
        }
    }

    fn function_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        function: ObjectId,
        name: &SmolStr,
    ) -> Value {
        match name.as_str() {
            // A function is its own prototype.
            "prototype" => Value::object(function),
            "constructor" => Value::of(Atom::Api(e.apis.intern(MAKER))),
            "name" => {
                let named = e.function_of(cx.state, function).map(|(_, site)| last_name(&site.function.name));
                named.map_or_else(Value::unknown, Value::str)
            }
            _ if is_function_method(name) => bound_native(name, Value::object(function)),
            _ => e.class_attribute(cx.state, function, name).unwrap_or_else(|| self.absent()),
        }
    }

    fn set_own_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        (id, kind): (ObjectId, &Kind),
        name: &str,
        value: &Value,
    ) -> bool {
        match (kind, name) {
            (Kind::Function(_), "prototype") => e.set_prototype(cx, id, value),
            (Kind::List, "length") => e.set_length(cx, id, value),
            (Kind::Instance(_), _) => return e.set_proxy_member(cx, id, name, value),
            _ => return false,
        }
        true
    }

    fn instance_attribute<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        (id, _, object): (ObjectId, ObjectId, &Object),
        name: &SmolStr,
    ) -> Option<Value> {
        e.proxy_member(cx, id, object, name)
    }

    fn class_attribute<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        (id, object): (ObjectId, &Object),
        name: &str,
    ) -> Option<Value> {
        match (name, &object.kind) {
            ("__proto__", Kind::Class(class)) => class.bases.first().cloned(),
            ("name", Kind::Class(class)) => Some(Value::str(last_name(&class.name))),
            ("prototype", _) => Some(Value::object(id)),
            _ => None,
        }
    }

    fn static_name(&self, name: &str) -> Option<SmolStr> {
        Some(format_smolstr!("{STATIC}{name}"))
    }

    /// A class is its own prototype.
    fn tells_class(&self, name: &str) -> bool {
        matches!(name, "constructor" | PROTOTYPE)
    }

    /// Static fields and blocks do.
    fn runs_in_class(&self) -> bool {
        true
    }

    fn expression_member(&self, (pattern, flags): (&SmolStr, &SmolStr), name: &str) -> Option<Value> {
        Some(match name {
            LAST_INDEX => Value::number(),
            "source" => Value::str(pattern.clone()),
            "flags" => Value::str(flags.clone()),
            _ => return None,
        })
    }

    fn call_later<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        at: usize,
        function: Value,
        arguments: Arguments,
    ) -> Value {
        e.next_unless_error(cx, at, function, arguments)
    }

    fn made_expression<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, expression: (&SmolStr, &SmolStr)) {
        e.set_last_index(cx, expression, Value::int(0));
    }

    fn set_expression_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        expression: (&SmolStr, &SmolStr),
        name: &str,
        value: &Value,
    ) {
        if name == LAST_INDEX {
            e.set_last_index(cx, expression, value.clone());
        }
    }

    fn reads_data(&self) -> bool {
        true
    }

    fn is_of_every_class(&self, name: &str, _: bool) -> bool {
        name == "constructor"
    }

    fn begins_with(&self) -> &'static str {
        "startsWith"
    }

    fn items_are_members(&self) -> bool {
        true
    }

    fn awaited<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, value: &Value) -> Value {
        e.awaited_promise(cx, value)
    }

    fn object_text<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Value {
        let own = Value::object(id);
        if let Some(method) = ["@@toPrimitive", "toString"].iter().find_map(|name| e.own_method(cx, id, name)) {
            return e.call(cx, &method, Arguments::default()).unwrap_or_default();
        }
        match e.read(cx.state, id).is_some_and(|object| object.kind == Kind::List) {
            true => e.join_texts(cx, &Value::str(","), &own),
            false => e.concatenate(cx, &[own]),
        }
    }
}

/// The global object.
pub(super) const GLOBAL: &str = "globalThis";
/// Where a regular expression goes on.
const LAST_INDEX: &str = "lastIndex";
/// What makes functions: it takes their text.
const MAKER: &str = "Function";

fn file_of(project: &Project, from: FileId, specifier: &str, style: Style) -> Option<FileId> {
    match project.resolve_node(from, specifier, style) {
        Node::File(file) => Some(file),
        _ => None,
    }
}
