//! Folders of the project: a program that loads each file of one, as those with commands or routes, loads these. Where a
//! path really leads.

use super::super::Function;
use crate::eval::Evaluator;
use crate::eval::bind::Arguments;
use crate::eval::flow::Cx;
use crate::value::{Atom, Kind, Object, Value};

/// So many names of a folder are told.
const MAX_NAMES: usize = 64;

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "fs.readdirSync" | "fs-extra.readdirSync" | "graceful-fs.readdirSync" => |e, cx, a| match e.listed(cx, a) {
            Some(names) => Some(names),
            None => e.unknown_call(cx, None, a.clone(), "readdir"),
        },
        "fs.promises.readdir" | "fs/promises.readdir" | "fs-extra.readdir" => |e, cx, a| match e.listed(cx, a) {
            Some(names) => Some(e.promise_of(cx, names, Default::default(), Value::NOTHING)),
            None => e.unknown_call(cx, None, a.clone(), "readdir"),
        },
        "fs.realpathSync" | "fs.realpathSync.native" | "fs-extra.realpathSync" | "graceful-fs.realpathSync" => {
            |e, cx, a| Some(e.normalized(cx, &a.at(0), "realpath"))
        }
        "fs.promises.realpath" | "fs/promises.realpath" => |e, cx, a| {
            let real = e.normalized(cx, &a.at(0), "realpath");
            Some(e.promise_of(cx, real, Default::default(), Value::NOTHING))
        },
        _ => return None,
    };
    Some(function)
}

impl<'p> Evaluator<'p> {
    /// The names in a folder of the project that stands there as a constant.
    fn listed(&mut self, cx: &mut Cx<'_, 'p>, arguments: &Arguments) -> Option<Value> {
        let path = arguments.at(0);
        let folder = path.only_str()?.strip_prefix("/var/task")?.trim_matches('/');
        // With other options each is an object that describes a file.
        let plain = matches!(arguments.at(1).only(), None | Some(Atom::Str(_)));
        let names = self.program.project().names_in(folder);
        if !plain || names.is_empty() || names.len() > MAX_NAMES {
            return None;
        }
        Some(self.allocate(cx, Object::sequence(Kind::List, names.into_iter().map(Value::str))))
    }
}
