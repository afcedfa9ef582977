//! Addresses of hosts: which texts are one.

use super::super::Function;
use crate::eval::compare::from_cases;
use crate::value::regex::{Dialect, pattern_text};
use crate::value::{Case, Fact, Facts, Text, Value};

/// More than the texts that Node takes for addresses (`lib/internal/net.js`): a zone may follow one of version 6.
const VERSION_4: &str = "[0-9]+[.][0-9.]+";
const VERSION_6: &str = "[0-9a-fA-F:][0-9a-fA-F:.]+(%[0-9a-zA-Z.:-]+)?";

pub(super) fn find<'p>(path: &str) -> Option<Function<'p>> {
    let function: Function<'p> = match path {
        "net.isIP" => |e, _, a| {
            let versions = [(4, VERSION_4), (6, VERSION_6)];
            let mut cases = vec![Case { value: Value::int(0), facts: Facts::default() }];
            for (version, pattern) in versions {
                let facts = e.facts_about(&a.at(0), &Fact::text(address(pattern)));
                cases.push(Case { value: Value::int(version), facts });
            }
            Some(from_cases(cases))
        },
        "net.isIPv4" => |e, _, a| Some(e.answer(&a.at(0), Some(address(VERSION_4)), None)),
        "net.isIPv6" => |e, _, a| Some(e.answer(&a.at(0), Some(address(VERSION_6)), None)),
        _ => return None,
    };
    Some(function)
}

fn address(pattern: &str) -> Text {
    pattern_text(pattern, "", Dialect::JavaScript)
}
