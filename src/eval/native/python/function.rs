//! Python's functions that need no import, and those of modules that look into the program.

use smol_str::{SmolStr, format_smolstr};

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::annotation::{DECLARED, DEPENDENCY};
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::finding::Confidence;
use crate::value::{Atom, Chars, Fact, Key, Kind, Object, ObjectId, Text, Value, join};

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "str" | "unicode" | "bytes" | "bytearray" | "os.fspath" | "os.fsencode" | "os.fsdecode" | "sys.intern"
        | "six.text_type" | "six.ensure_str" => {
            |e, cx, a| Some(if a.is_empty() { Value::str("") } else { e.text_of(cx, &a.at(0)) })
        }
        "repr" | "ascii" => |e, cx, a| Some(e.quoted(cx, &a.at(0))),
        "int" | "long" => |e, cx, a| number(e, cx, a, true),
        "float" | "complex" | "decimal.Decimal" | "fractions.Fraction" => |e, cx, a| number(e, cx, a, false),
        "bool" => |e, cx, a| {
            let value = a.at(0);
            let not = e.unary(cx, crate::ir::UnaryOp::Not, &value);
            Some(e.unary(cx, crate::ir::UnaryOp::Not, &not))
        },
        "len" => |e, cx, a| length(e, cx, a),
        "abs" | "round" | "hash" | "id" | "divmod" | "pow" | "time.time" | "math.floor" | "math.ceil" | "math.sqrt"
        | "random.random" | "random.randint" | "random.randrange" | "time.monotonic" | "time.perf_counter" => {
            |_, _, _| Some(Value::number())
        }
        "ord" => |e, cx, a| Some(e.recoded(cx, &a.at(0), "ord", &Text::number())),
        "chr" => |e, cx, a| {
            Some(match a.at(0).only() {
                Some(Atom::Int(code)) => {
                    let c = u32::try_from(*code).ok().and_then(char::from_u32);
                    c.map_or_else(Value::unknown, |c| Value::str(c.to_string()))
                }
                _ => e.recoded(cx, &a.at(0), "chr", &Text::any()),
            })
        },
        // What runs is the source; the name of its file is shown in tracebacks.
        "compile" => |_, _, a| Some(a.get(0, "source")),
        "hmac.compare_digest" | "secrets.compare_digest" => {
            |e, cx, a| Some(e.compare(cx, crate::ir::CompareOp::Equal, &a.at(0), &a.at(1)))
        }
        "str.maketrans" | "bytes.maketrans" => |e, cx, a| Some(translation(e, cx, a)),
        "hex" | "oct" | "bin" => |_, _, _| Some(Value::clean_text(Text::of_chars(Chars::HEX.or(Chars::of("xob-"))))),
        "getattr" => |e, cx, a| get_attribute(e, cx, a),
        "setattr" => |e, cx, a| {
            match a.at(1).only_str().cloned() {
                Some(name) => e.set_member(cx, &a.at(0), &name, a.at(2)),
                None => e.set_any_member(cx, &a.at(0), &a.at(1), &a.at(2)),
            }
            Some(Value::null())
        },
        "delattr" => |e, cx, a| {
            if let Some(name) = a.at(1).only_str().cloned() {
                e.delete_key(cx, &a.at(0), &Key::Name(name));
            }
            Some(Value::null())
        },
        "hasattr" => |e, cx, a| Some(has_attribute(e, cx, a)),
        "type.__new__" => |e, _, _| Some(e.making.last().map_or_else(Value::unknown, |id| Value::object(*id))),
        "object.__new__" => |e, cx, a| e.new_instance(cx, a),
        "object.__setattr__" => |e, cx, a| set_plain(e, cx, a),
        "object.__getattribute__" => |e, cx, a| get_attribute(e, cx, a),
        "object.__init__" | "object.__init_subclass__" => |_, _, _| Some(Value::null()),
        "callable" => |_, _, _| Some(Value::either_bool()),
        "isinstance" | "issubclass" => |e, cx, a| Some(e.instance_of(cx, &a.at(0), &a.at(1))),
        "type" => |e, cx, a| type_of(e, cx, a),
        "globals" => |e, cx, a| variables(e, cx, a),
        "vars" | "locals" | "dir" => |e, cx, a| {
            if a.at(0).is_nothing() { Some(local_names(e, cx)) } else { variables(e, cx, a) }
        },
        "super" => |e, cx, a| super_object(e, cx, a),
        "property" | "abc.abstractproperty" | "types.DynamicClassAttribute" => |e, cx, a| {
            let mut object = Object::new(Kind::Accessor);
            for (at, name) in [(0, "get"), (1, "set")] {
                let value = a.get(at, if at == 0 { "fget" } else { "fset" });
                if !value.is_nothing() {
                    object.set_field(Key::Name(name.into()), value);
                }
            }
            Some(e.allocate(cx, object))
        },
        "functools.cached_property"
        | "cached_property.cached_property"
        | "django.utils.functional.cached_property"
        | "werkzeug.utils.cached_property" => |e, cx, a| {
            let mut object = Object::new(Kind::Accessor);
            object.set_field(Key::Name("get".into()), a.get(0, "func"));
            object.set_field(Key::Name("cached".into()), Value::bool(true));
            Some(e.allocate(cx, object))
        },
        "staticmethod" => |e, cx, a| Some(wrapped(e, cx, Kind::StaticMethod, a)),
        "classmethod" => |e, cx, a| Some(wrapped(e, cx, Kind::ClassMethod, a)),
        "object" => |_, _, _| Some(Value::unknown()),
        "format" => |e, cx, a| {
            let spec = a.at(1);
            let spec = (!spec.is_nothing()).then_some(spec);
            Some(e.formatted(cx, &a.at(0), false, spec.as_ref()))
        },
        "print" | "gc.collect" | "warnings.warn" | "time.sleep" => |e, cx, a| {
            for value in a.values().cloned().collect::<Vec<_>>() {
                e.text_of(cx, &value);
            }
            Some(Value::null())
        },
        "input" | "raw_input" => |_, _, _| Some(Value::unknown()),
        "slice" => |e, cx, a| Some(e.slice_object_of(cx, a)),
        "__import__" | "importlib.import_module" | "importlib.__import__" => |e, cx, a| import_module(e, cx, a),
        "sys.exit" | "os._exit" | "os.abort" | "flask.abort" | "bottle.abort" | "werkzeug.exceptions.abort" => {
            |e, cx, a| {
                let code = e.text_of(cx, &a.at(0));
                cx.raise(code);
                None
            }
        }
        "dataclasses.dataclass"
        | "attr.s"
        | "attr.attrs"
        | "attr.dataclass"
        | "attrs.define"
        | "attr.define"
        | "attrs.frozen"
        | "typing.final"
        | "typing.overload"
        | "abc.abstractmethod"
        | "functools.total_ordering"
        | "typing.runtime_checkable"
        | "functools.lru_cache"
        | "functools.cache"
        | "functools.singledispatch"
        | "atexit.register"
        | "enum.unique"
        | "typing.no_type_check"
        | "types.coroutine"
        | "contextlib.nullcontext" => |e, cx, a| transparent(e, cx, a),
        "dataclasses.field" | "attr.ib" | "attr.attrib" | "attrs.field" | "attr.field" => |e, cx, a| {
            let mut object = Object::new(Kind::Record);
            object.set_field(Key::Name(DECLARED.into()), Value::bool(true));
            for name in ["default", "default_factory", "factory"] {
                if let Some(value) = a.named(name) {
                    let name = if name == "factory" { "default_factory" } else { name };
                    object.set_field(Key::Name(name.into()), value.clone());
                }
            }
            Some(e.allocate(cx, object))
        },
        "aws_lambda_powertools.event_handler.openapi.params.Body"
        | "aws_lambda_powertools.event_handler.openapi.params.Form"
        | "aws_lambda_powertools.event_handler.openapi.params.Header"
        | "aws_lambda_powertools.event_handler.openapi.params.Path"
        | "aws_lambda_powertools.event_handler.openapi.params.Query"
        | "fastapi.Body"
        | "fastapi.Cookie"
        | "fastapi.Form"
        | "fastapi.Header"
        | "fastapi.Path"
        | "fastapi.Query"
        | "pydantic.Field"
        | "pydantic.StringConstraints"
        | "pydantic.constr"
        | "pydantic.fields.Field"
        | "sqlmodel.Field" => |e, cx, a| {
            let mut object = Object::new(Kind::Record);
            object.set_field(Key::Name(DECLARED.into()), Value::bool(true));
            let pattern = a.named("pattern").or_else(|| a.named("regex"));
            let declared = [("default", Some(&a.get(0, "default"))), ("default_factory", a.named("default_factory"))];
            let alias = a.named("validation_alias").or_else(|| a.named("alias"));
            for (name, value) in declared.into_iter().chain([("pattern", pattern), ("alias", alias)]) {
                if let Some(value) = value.filter(|value| !value.is_nothing()) {
                    object.set_field(Key::Name(name.into()), value.clone());
                }
            }
            Some(e.allocate(cx, object))
        },
        "fastapi.Depends" | "fastapi.Security" | "fastapi.param_functions.Depends" | "fastapi.params.Depends" => {
            |e, cx, a| {
                let mut object = Object::new(Kind::Record);
                let given = a.get(0, "dependency");
                object.set_field(Key::Name(DEPENDENCY.into()), if given.is_nothing() { Value::null() } else { given });
                Some(e.allocate(cx, object))
            }
        }
        "pydantic.BaseModel.model_dump" => |e, cx, a| Some(e.dumped(cx, &a.at(0), 0)),
        "pydantic.parse_obj_as" => |e, cx, a| e.of_type(cx, &a.at(0), &a.at(1)),
        "typing.cast" => |_, _, a| Some(a.at(1)),
        "typing.NewType" => |_, _, _| Some(Value::unknown()),
        "copy.copy" => |e, cx, a| Some(e.copied(cx, &a.at(0), false, &mut Vec::new())),
        "copy.deepcopy" => |e, cx, a| Some(e.copied(cx, &a.at(0), true, &mut Vec::new())),
        "ast.literal_eval" => |e, cx, a| literal(e, cx, a),
        // Braces around it mean nothing to a shell.
        "uuid.UUID" => |e, cx, a| {
            let text = Text::of_chars(Chars::HEX.or(Chars::of("-:urnid"))).not_empty();
            let facts = e.facts_about(&a.get(0, "hex"), &Fact::text(text));
            cx.state.learn(&facts);
            Some(Value::clean_text(Text::of_chars(Chars::HEX.or(Chars::one('-')))))
        },
        "ipaddress.ip_address"
        | "ipaddress.ip_network"
        | "datetime.datetime.strptime"
        | "datetime.datetime.fromisoformat"
        | "datetime.date.fromisoformat"
        | "datetime.datetime.fromtimestamp" => |e, cx, a| parsed(e, cx, a),
        "reveal" | "reveal_type" | "typing.reveal_type" => |e, cx, a| {
            let shown = e.show(cx.state, &a.at(0));
            e.reveal(cx.origin, shown);
            Some(a.at(0))
        },
        _ => return None,
    };
    Some(function)
}

/// `int(x)`: a number; a text that gets past it is made of digits, signs, blanks and the like.
fn number<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments, whole: bool) -> Option<Value> {
    let value = a.at(0);
    match value.only() {
        None if value.is_nothing() => return Some(Value::int(0)),
        Some(Atom::Int(_)) => return Some(value),
        Some(Atom::Str(text)) => {
            if let Ok(number) = text.trim().parse::<i64>()
                && a.at(1).is_nothing()
            {
                return Some(Value::int(number));
            }
        }
        _ => {}
    }
    let facts = e.facts_about(&value, &Fact::text(number_text(whole, !a.get(1, "base").is_nothing())));
    cx.state.learn(&facts);
    Some(Value::number())
}

/// `str.maketrans`: a dictionary from the codes of characters.
fn translation<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Value {
    let (from, to, gone) = (a.at(0), a.at(1), a.at(2));
    let mut table = Object::new(Kind::Dict);
    let code = |c: char| Key::Index(i64::from(u32::from(c)));
    match (from.only(), to.only_str()) {
        (Some(Atom::Str(from)), Some(to)) => {
            for (c, to) in from.chars().zip(to.chars()) {
                table.set_field(code(c), Value::str(to.to_string()));
            }
            match gone.only_str() {
                Some(gone) => gone.chars().for_each(|c| table.set_field(code(c), Value::null())),
                None if gone.is_nothing() => {}
                None => table.rest = Value::null(),
            }
        }
        (Some(Atom::Object(id)), None) if to.is_nothing() => {
            let Some(given) = e.read(cx.state, *id).cloned() else { return Value::unknown() };
            table.rest = given.rest.clone();
            for (key, value) in given.items() {
                match key {
                    Key::Item(text) => {
                        let mut chars = text.chars();
                        if let (Some(c), None) = (chars.next(), chars.next()) {
                            table.set_field(code(c), value.clone());
                        }
                    }
                    key => table.set_field(key.clone(), value.clone()),
                }
            }
        }
        _ => table.rest = Value::unknown(),
    }
    e.allocate(cx, table)
}

/// What a text is that was read as a number. What `int` also takes harms as little as digits do: blanks around them,
/// underscores between them, digits beyond ASCII.
fn number_text(whole: bool, based: bool) -> Text {
    match (whole, based) {
        (true, false) => Text::number().with_newline(),
        (true, true) => Text::of_chars(Chars::ALPHANUMERIC.or(Chars::of("+-_"))).not_empty().with_newline(),
        (false, _) => {
            let chars = Chars::DIGITS.or(Chars::of("+-_.eEinfatyINFATYjJ/"));
            Text::of_chars(chars).without_text("..").not_empty().with_newline()
        }
    }
}

fn length<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = a.at(0);
    Some(match value.only() {
        Some(Atom::Str(text)) => Value::int(text.chars().count() as i64),
        Some(Atom::Object(id)) => {
            if let Some(method) = e.method(cx, *id, "__len__") {
                return e.call(cx, &method, Arguments::default());
            }
            if let Some(content) = e.content(cx.state, *id) {
                return length(e, cx, &Arguments::of([content]));
            }
            match e.read(cx.state, *id) {
                Some(object) if object.exact() && !object.summary && !matches!(object.kind, Kind::Instance(_)) => {
                    Value::int(object.items().count() as i64)
                }
                Some(object) => {
                    let object = object.clone();
                    e.count_of(&object)
                }
                None => Value::number(),
            }
        }
        Some(Atom::Symbol(_)) => {
            let empty = e.facts_about(&value, &Fact::text(Text::of_str("")));
            let filled = e.facts_about(&value, &Fact::text(Text::any().not_empty()));
            e.measure(0, empty, filled)
        }
        _ => Value::number(),
    })
}

/// `getattr(object, name, default)`. A name that an attacker chooses reaches any attribute.
fn get_attribute<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let (object, names, default) = (a.at(0), a.at(1), a.at(2));
    let mut result = Value::NOTHING;
    for atom in names.atoms() {
        let value = match atom {
            Atom::Str(name) => e.member(cx, &object, name),
            _ => e.any_attribute(cx, &object, &names),
        };
        result = join::join(&result, &value);
    }
    Some(join::join(&result, &default))
}

/// Whether a container or text of the language has a method; others may have any attribute.
fn has_attribute<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Value {
    let (value, names) = (a.at(0), a.at(1));
    let name = names.only_str().map(SmolStr::as_str);
    let mapping = matches!(name, Some("items" | "keys" | "values"));
    let textual = matches!(name, Some("split"));
    let answers = value.atoms().iter().map(|atom| {
        let kind = match atom {
            Atom::Object(id) => e.read(cx.state, *id).map(|object| object.kind.clone()),
            _ => None,
        };
        match kind {
            Some(Kind::Dict) if mapping => Value::bool(true),
            Some(Kind::Dict) if textual => Value::bool(false),
            Some(Kind::List | Kind::Tuple | Kind::Set) if mapping || textual => Value::bool(false),
            None if matches!(atom, Atom::Str(_) | Atom::Text(_)) && (mapping || textual) => Value::bool(textual),
            Some(Kind::Function(_) | Kind::Instance(_) | Kind::Class(_)) => match (atom, name) {
                (Atom::Object(id), Some(name)) => e.has_own(cx, *id, name),
                _ => Value::either_bool(),
            },
            Some(Kind::Dict | Kind::List | Kind::Tuple | Kind::Set)
                if name.is_some_and(|name| !name.starts_with("__")) =>
            {
                Value::bool(name.is_some_and(super::is_method))
            }
            _ => Value::either_bool(),
        }
    });
    join::join_all(answers.collect::<Vec<_>>())
}

impl<'p> Evaluator<'p> {
    /// Whether a function, a class or an instance of one has an attribute.
    fn has_own(&mut self, cx: &mut Cx<'_, 'p>, id: crate::value::ObjectId, name: &str) -> Value {
        let Some(object) = self.read(cx.state, id).cloned() else { return Value::either_bool() };
        let (class, open) = match object.kind {
            Kind::Instance(class) => (Some(class), self.method(cx, id, "__getattr__").is_some()),
            Kind::Class(_) => (Some(id), false),
            _ => (None, false),
        };
        if let Some(own) = object.name(name) {
            return if own.has(&Atom::Missing) { Value::either_bool() } else { Value::bool(true) };
        }
        if class.is_some_and(|class| self.class_attribute(cx.state, class, name).is_some()) {
            return Value::bool(true);
        }
        let outside = class.is_some_and(|class| !self.line(cx.state, class).outside.is_empty());
        match open || outside || name.starts_with("__") || !object.rest.is_nothing() {
            true => Value::either_bool(),
            false => Value::bool(false),
        }
    }
}

fn type_of<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = a.at(0);
    let mut result = Value::NOTHING;
    for atom in value.atoms() {
        let class = match atom {
            Atom::Object(id) => e.class_of(cx.state, *id).map(Value::object),
            Atom::Symbol(hole) => Some(e.type_of_symbol(hole.symbol)),
            _ => None,
        };
        result = join::join(&result, &class.unwrap_or_else(Value::unknown));
    }
    Some(result)
}

/// `vars(x)`, `globals()`: the thing itself, whose items are its attributes.
fn variables<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = a.at(0);
    if value.is_nothing() {
        return Some(cx.act.frames.first().map_or_else(Value::unknown, |id| Value::object(*id)));
    }
    let mut result = Value::NOTHING;
    for atom in value.atoms() {
        let one = match atom {
            Atom::Object(id) if e.has_dict(cx.state, *id) => e.member(cx, &Value::object(*id), &"__dict__".into()),
            Atom::Api(id) => {
                let api = e.apis.member(*id, "__dict__");
                Value::of(Atom::Api(api))
            }
            other => Value::of(other.clone()),
        };
        result = join::join(&result, &one);
    }
    Some(result)
}

/// `locals()`: the variables as they are now, by their names.
fn local_names<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>) -> Value {
    let frame = cx.act.frame();
    if cx.act.function.kind == crate::ir::FunctionKind::Module {
        return frame.map_or_else(Value::unknown, Value::object);
    }
    let mut dict = Object::new(Kind::Dict);
    for (at, name) in cx.act.function.locals.iter().enumerate() {
        if let Some(value) = cx.state.locals.get(at as u32).filter(|_| !name.starts_with('.')) {
            dict.set_field(Key::Item(name.clone()), join::bake(value, &cx.state.facts));
        }
    }
    if let Some(frame) = frame.and_then(|frame| e.read(cx.state, frame)).cloned() {
        for (key, value) in &frame.fields {
            if let Key::Name(name) = key {
                dict.set_field(Key::Item(name.clone()), value.clone());
            }
        }
    }
    e.allocate(cx, dict)
}

/// `object.__setattr__(instance, name, value)`: what the class says about storing is passed by.
pub(super) fn set_plain<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = join::bake(&a.at(2), &cx.state.facts);
    for id in a.at(0).objects() {
        match a.at(1).only_str() {
            Some(name) => e.write(cx.state, id, Key::Name(name.clone()), value.clone()),
            None => cx.state.change(id, |object| object.rest = join::join(&object.rest, &value)),
        }
    }
    Some(Value::null())
}

fn super_object<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    if a.positional.len() >= 2
        && let Some(Atom::Object(class)) = a.at(0).only()
    {
        let mut object = Object::new(Kind::Super(*class));
        object.set_field(Key::Name("self".into()), a.at(1));
        return Some(e.allocate(cx, object));
    }
    Some(e.super_class(cx))
}

fn wrapped<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, kind: Kind, a: &Arguments) -> Value {
    let mut object = Object::new(kind);
    object.set_field(Key::Name("function".into()), a.at(0));
    e.allocate(cx, object)
}

/// Decorators that leave what they decorate as it is; with options only, the decorator comes with the next call.
fn transparent<'p>(e: &mut Evaluator<'p>, _: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let first = a.at(0);
    let decorates = first.atoms().iter().any(|atom| matches!(atom, Atom::Object(_) | Atom::Bound(_)));
    if decorates {
        return Some(first);
    }
    let api = e.apis.intern("functools.cache");
    Some(if first.is_nothing() || !first.has_holes() { Value::of(Atom::Api(api)) } else { first })
}

fn import_module<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let name = a.at(0);
    let mut result = Value::NOTHING;
    for atom in name.atoms() {
        let module = match atom {
            Atom::Str(name) => {
                let level = name.chars().take_while(|c| *c == '.').count();
                e.import_python(cx, &name[level..], level as u32)
            }
            _ => {
                let operation = format_smolstr!("import@{:?}", cx.origin);
                e.mixed(cx.state, [name.clone()].iter(), &operation, Confidence::Medium)
            }
        };
        result = join::join(&result, &module);
    }
    Some(result)
}

/// `ast.literal_eval(x)`: a tree of what the text says; nothing in it is code.
fn literal<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = a.at(0);
    Some(e.mixed(cx.state, [value].iter(), "literal", Confidence::High).filter(|atom| *atom != Atom::Unknown))
        .map(|value| if value.is_nothing() { Value::unknown() } else { value })
}

/// Parsers that let only texts of one form pass: the result is clean, and the text afterwards as good as.
fn parsed<'p>(e: &mut Evaluator<'p>, cx: &mut Cx<'_, 'p>, a: &Arguments) -> Option<Value> {
    let value = a.at(0);
    let chars = Chars::ALPHANUMERIC.or(Chars::of("{}:-+ \n.,/")).or(Chars::BEYOND_ASCII);
    let facts = e.facts_about(&value, &Fact::text(Text::of_chars(chars).without_text("..").not_empty()));
    cx.state.learn(&facts);
    Some(Value::clean_text(Text::of_chars(Chars::ALPHANUMERIC.or(Chars::of("-:. +T")))))
}

/// How many objects one deep copy tells apart.
const MAX_COPIES: usize = 48;

impl<'p> Evaluator<'p> {
    /// An attribute whose name is not known: any that the object has.
    fn any_attribute(&mut self, cx: &mut Cx<'_, 'p>, object: &Value, name: &Value) -> Value {
        let mut result = Value::NOTHING;
        for atom in object.atoms() {
            let value = match atom {
                Atom::Object(id) => {
                    let class = self.class_of(cx.state, *id);
                    let line = class.map(|class| self.line(cx.state, class).classes).unwrap_or_default();
                    let mut names: Vec<SmolStr> = Vec::new();
                    for id in line.into_iter().chain([*id]) {
                        let Some(object) = self.read(cx.state, id) else { continue };
                        names.extend(object.fields.iter().filter_map(|(key, _)| match key {
                            Key::Name(name) if !name.starts_with("__") => Some(name.clone()),
                            _ => None,
                        }));
                    }
                    let values: Vec<Value> =
                        names.iter().take(64).map(|name| self.member(cx, &Value::object(*id), name)).collect();
                    join::join_all(values)
                }
                Atom::Api(id) => {
                    let api = self.apis.member(*id, "*");
                    Value::of(Atom::Api(api))
                }
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &value);
        }
        if name.has_holes() || result.is_nothing() { join::join(&result, &Value::unknown()) } else { result }
    }

    /// A copy of the objects that a value may be, and with `deep` of all that they hold; `made` keeps who was copied.
    pub(in crate::eval::native) fn copied(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        value: &Value,
        deep: bool,
        made: &mut Vec<(ObjectId, ObjectId)>,
    ) -> Value {
        let mut result = Value::NOTHING;
        for atom in value.atoms() {
            let one = match atom {
                Atom::Object(id) => Value::object(self.copied_object(cx, *id, deep, made)),
                other => Value::of(other.clone()),
            };
            result = join::join(&result, &one);
        }
        result
    }

    fn copied_object(
        &mut self,
        cx: &mut Cx<'_, 'p>,
        id: ObjectId,
        deep: bool,
        made: &mut Vec<(ObjectId, ObjectId)>,
    ) -> ObjectId {
        if let Some((_, copy)) = made.iter().find(|(from, _)| *from == id) {
            return *copy;
        }
        let Some(object) = self.read(cx.state, id).cloned() else { return id };
        let copies =
            matches!(object.kind, Kind::List | Kind::Dict | Kind::Set | Kind::Tuple | Kind::Record | Kind::Instance(_));
        if !copies || made.len() >= MAX_COPIES {
            return id;
        }
        let site = cx.site(crate::eval::Tag::NATIVE + made.len() as u16);
        let copy = self.new_object(cx.state, site, (*object).clone());
        made.push((id, copy));
        if deep {
            for (key, value) in &object.fields {
                let value = self.copied(cx, value, deep, made);
                self.write(cx.state, copy, key.clone(), value);
            }
            let rest = self.copied(cx, &object.rest, deep, made);
            cx.state.change(copy, |object| object.rest = rest);
        }
        copy
    }
}
