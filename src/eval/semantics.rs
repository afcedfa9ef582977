//! What an evaluated language has of its own.
//!
//! The interpreter knows values, objects, calls and branches; whatever languages do differently with them is a question of
//! [`Semantics`], answered in `native/LANGUAGE/semantics.rs`. A decision that names a language stands nowhere else.

use smol_str::SmolStr;

use super::Evaluator;
use super::bind::Arguments;
use super::entry::Entry;
use super::flow::Cx;
use super::native::{Function, javascript::JavaScript, python::Python};
use super::raise::Thrown;
use super::state::State;
use crate::finding::Trust;
use crate::ir::{BinaryOp, Op};
use crate::project::Project;
use crate::source::FileId;
use crate::syntax::Language;
use crate::value::{ApiId, Atom, Bound, Hole, Kind, Object, ObjectId, Value};

/// The semantics of a language.
pub(super) fn of(language: Language) -> &'static dyn Semantics {
    match language.base() {
        Language::Python => &Python,
        Language::JavaScript | Language::TypeScript | Language::Tsx => &JavaScript,
    }
}

/// What the process was started with: nobody outside chooses it.
pub(super) enum Setting {
    Text,
    Texts,
}

/// What a language calls by itself when an instance of the program's takes part in an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Special {
    /// The call of an instance.
    Call,
    /// Making an instance, before it is initialized.
    New,
    Initialize,
    /// After the fields of a class with declared fields were filled.
    Filled,
    /// Its text; where that is missing, the text for developers.
    Text,
    /// Its text for developers.
    Quoted,
    /// Its text by a format.
    Formatted,
    /// Its text as a path.
    Path,
    /// Whether it counts as true.
    Truth,
    Equal,
    Less,
    Greater,
    /// Whether something is among its elements.
    Contains,
    /// What iterates over its elements.
    Iterator,
    /// The next element, of what iterates.
    Next,
    /// The keys under which it has items.
    Keys,
    Item,
    SetItem,
    DeleteItem,
    /// An item that a dictionary does not have.
    MissingItem,
    /// A member that the instance does not have.
    MissingMember,
    SetMember,
    /// As an attribute of a class: what it becomes when it is read on an instance, or written.
    Get,
    Set,
    Await,
    /// The begin and end of a block that it manages.
    Enter,
    Exit,
}

/// The names of the methods that a class may have for a binary operator.
pub(super) struct OperatorNames {
    pub(super) plain: &'static str,
    /// For the right operand, when the left one has none.
    pub(super) reflected: &'static str,
    /// For an assignment with the operator.
    pub(super) in_place: &'static str,
}

/// See the module.
pub(super) trait Semantics: Sync {
    // Classes, methods and functions

    /// The names under which a class defines what the language calls by itself; the first that is there counts.
    fn special(&self, special: Special) -> &'static [&'static str];

    /// The methods by which classes define a binary operator.
    fn operator(&self, operator: BinaryOp) -> Option<OperatorNames>;

    /// Whether a method's receiver is its first parameter.
    fn receiver_is_parameter(&self) -> bool;

    /// Whether a method that is read from another object than the one from which it was taken has that object as its
    /// receiver, and an accessor or method of a class has the class.
    fn receiver_follows(&self) -> bool;

    /// Whether an asynchronous function gives a promise and runs by itself.
    fn gives_promises(&self) -> bool;

    /// Whether two lists with equal elements are equal.
    fn compares_contents(&self) -> bool;

    /// Whether an iteration over a dictionary gives keys with their values.
    fn iterates_pairs(&self) -> bool;

    /// What a variable, parameter or item is that nothing was stored into.
    fn absent(&self) -> Value;

    /// The texts of nothing, true and false.
    fn words(&self) -> [&'static str; 3];

    /// Whether the sum of a text and something else is the text of both, and what other operators give is a number;
    /// otherwise they raise exceptions, or mean something else with texts and lists.
    fn adds_as_texts(&self) -> bool;

    /// Whether a list of arguments that a shell gets is one command line; otherwise only the first of them is.
    fn shell_takes_all(&self) -> bool;

    /// A class was made, with the named options that stand beside the classes above it. `None` when that raises for sure.
    fn made_class<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _class: ObjectId,
        _options: Arguments,
    ) -> Option<()> {
        Some(())
    }

    /// What an operation may raise by itself, where that are exceptions of certain classes.
    fn may_raise<'p>(&self, _: &mut Evaluator<'p>, _: &Cx<'_, 'p>, _: &Op) -> Option<Thrown> {
        None
    }

    /// Whether a call of something that is not a function of the program raises nothing.
    fn is_total<'p>(&self, e: &mut Evaluator<'p>, cx: &Cx<'_, 'p>, callee: &Atom) -> bool;

    // Modules and names

    /// Gives a module the names that it has before its body runs.
    fn begin_module<'p>(&self, e: &mut Evaluator<'p>, state: &mut State, file: FileId, module: ObjectId);

    /// What an import gives, by the module's object.
    fn imported<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, module: Value) -> Value;

    /// What an import statement's path stands for; `level` is the number of packages to go up.
    fn import<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, path: &str, level: u32) -> Value;

    /// A member that an import takes of what is no module of the project's own, where that differs from reading it.
    fn imported_member<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _module: &Atom,
        _name: &SmolStr,
    ) -> Option<Value> {
        None
    }

    /// What a user of a module finds in it: functions and methods by their names.
    fn exported<'p>(&self, e: &mut Evaluator<'p>, entry: &mut Entry, trust: Option<Trust>) -> Vec<(SmolStr, Value)>;

    /// The files that an import statement's path may stand for.
    fn files_of_import(&self, project: &Project, from: FileId, path: &str, level: u32) -> Vec<FileId>;

    /// The files that a name may stand for that an import takes of a path.
    fn files_of_member(&self, _: &Project, _from: FileId, _path: (&str, u32), _name: &str) -> Vec<FileId> {
        Vec::new()
    }

    /// The files that a text may name, where a call imports by a text.
    fn files_of_text(&self, _: &Project, _from: FileId, _text: &str) -> Vec<FileId> {
        Vec::new()
    }

    /// A name of a module that its body did not define.
    fn missing_name<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _module: (FileId, ObjectId),
        _name: &SmolStr,
    ) -> Option<Value> {
        None
    }

    /// The module from outside of which a file of the library tells a part: what the file lacks is that module's own.
    fn stubbed_module(&self, _project: &Project, _file: FileId) -> Option<String> {
        None
    }

    /// A name that nothing in the module defines: the language's own, or unknown.
    fn builtin<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, name: &SmolStr) -> Value;

    /// Whether the language knows a name without an import.
    fn is_builtin(&self, name: &str) -> bool;

    /// Whether a path is a class of the language's whose instances data can be, of which there is one alone.
    fn is_data_class(&self, path: &str) -> bool;

    /// The path by which models know an API that was reached by the language's own name.
    fn model_path(&self, path: &SmolStr) -> SmolStr;

    // What is built in

    /// The function that the evaluator has for an API.
    fn function<'p>(&self, path: &str) -> Option<Function<'p>>;

    /// The text that stands at an API's path.
    fn constant(&self, path: &str) -> Option<&'static str>;

    /// The setting of the process, and the name of its method, that an API is: one of a text, or of a list of texts.
    fn setting<'a>(&self, path: &'a str) -> Option<(Setting, &'a str)>;

    /// Whether texts, lists or dictionaries have such a method.
    fn is_method(&self, name: &str) -> bool;

    /// Calls a method that the language gives, on one thing that the receiver may be.
    fn method<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        name: &str,
        receiver: &Value,
        arguments: Arguments,
    ) -> Option<Value>;

    /// Calls an API that is a method of a class of the language: its receiver is the first argument.
    fn unbound_method<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _api: ApiId,
        _arguments: &Arguments,
    ) -> Option<Option<Value>> {
        None
    }

    // Members and items

    /// A member of something from outside, where the language has its own.
    fn api_member<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, api: ApiId, name: &SmolStr) -> Option<Value>;

    /// An item of something from outside, where that is a member.
    fn api_item<'p>(&self, _: &mut Evaluator<'p>, _: &mut Cx<'_, 'p>, _api: ApiId, _key: &Value) -> Option<Value> {
        None
    }

    /// A member of a method with its receiver, where the language has its own.
    fn bound_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        bound: &Bound,
        name: &SmolStr,
    ) -> Option<Value>;

    /// A member of what an attacker chooses, where it tells something about its class and not of the text.
    fn symbol_attribute<'p>(&self, _: &mut Evaluator<'p>, _: &Hole, _name: &str) -> Option<Value> {
        None
    }

    /// A member of a function that nothing was stored into.
    fn function_member<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        function: ObjectId,
        name: &SmolStr,
    ) -> Value;

    /// Stores a member of an object where that has a meaning of its own; whether it did.
    fn set_own_member<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _object: (ObjectId, &Kind),
        _name: &str,
        _value: &Value,
    ) -> bool {
        false
    }

    /// A member of an instance that neither it nor its class has, when the language gives it.
    fn instance_attribute<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _instance: (ObjectId, ObjectId, &Object),
        _name: &SmolStr,
    ) -> Option<Value> {
        None
    }

    /// Under which name a class has a static member that has its name from instances' members, too.
    fn static_name(&self, _name: &str) -> Option<SmolStr> {
        None
    }

    /// A member of a class that the program does not define, when the language gives it.
    fn class_attribute<'p>(
        &self,
        e: &mut Evaluator<'p>,
        cx: &mut Cx<'_, 'p>,
        class: (ObjectId, &Object),
        name: &str,
    ) -> Option<Value>;

    /// What an attribute of a class is read as, where it is stored as something else.
    fn read_attribute<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _name: &str,
        _stored: &Value,
    ) -> Option<Value> {
        None
    }

    /// Whether an instance gives its class by a member of this name.
    fn tells_class(&self, _name: &str) -> bool {
        false
    }

    /// Whether what runs in a class's body sees the class with what is above it.
    fn runs_in_class(&self) -> bool {
        false
    }

    /// What a regular expression tells of itself.
    fn expression_member(&self, _: (&SmolStr, &SmolStr), _name: &str) -> Option<Value> {
        None
    }

    /// A function that calls another one with these arguments, unless what it is given itself tells of an error; `at` tells
    /// apart those that are made at one place.
    fn call_later<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _at: usize,
        function: Value,
        _: Arguments,
    ) -> Value {
        function
    }

    /// After the literal of a regular expression was evaluated.
    fn made_expression<'p>(&self, _: &mut Evaluator<'p>, _: &mut Cx<'_, 'p>, _: (&SmolStr, &SmolStr)) {}

    /// Stores a member of a regular expression.
    fn set_expression_member<'p>(
        &self,
        _: &mut Evaluator<'p>,
        _: &mut Cx<'_, 'p>,
        _: (&SmolStr, &SmolStr),
        _name: &str,
        _value: &Value,
    ) {
    }

    /// Whether a member of an attacker's tree is its data, also under the name of a method, unless it is called.
    fn reads_data(&self) -> bool {
        false
    }

    /// Whether every class has a method without defining it, so that a call of the one above finds it.
    fn is_of_every_class(&self, name: &str, all_known: bool) -> bool;

    /// The method of texts that tells whether one begins with another.
    fn begins_with(&self) -> &'static str;

    /// Whether `object[name]` is `object.name` for texts, lists, functions and what is from outside.
    fn items_are_members(&self) -> bool;

    /// An awaited value.
    fn awaited<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, value: &Value) -> Value;

    /// The text of an object that defines none.
    fn object_text<'p>(&self, e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, id: ObjectId) -> Value {
        e.concatenate(cx, &[Value::object(id)])
    }
}
