//! What the evaluator knows of a value in JavaScript: each program asks with `reveal(…)`.

use fnguard::analysis::seen_values;
use fnguard::project::Project;
use fnguard::queries;

/// What each `reveal` of a program sees, in the order of the source. The text is the body of a handler, with what stands
/// before `---` in front of it at the module's level.
fn revealed(source: &str) -> Vec<String> {
    let (module, body) = source.split_once("---\n").unwrap_or(("", source));
    let text = format!("{module}\nexports.handler = async (event) => {{\n{body}\n}};\n");
    let project = Project::in_memory_with_library(&[("handler.js", text.as_str())], queries::stubs());
    seen_values(&project, None).into_iter().map(|(_, text)| text).collect()
}

fn check(rows: &[(&str, &[&str])]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(source, expected)| {
            let found = revealed(source);
            (found != *expected).then(|| format!("{source}\n  found:    {found:?}\n  expected: {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n\n"));
}

#[test]
fn arrays() {
    check(&[
        ("const a = ['a', 'b', 'c'];\nreveal(a.splice(1, 1));\nreveal(a);", &["list(\"b\")", "list(\"a\", \"c\")"]),
        ("const a = ['a', 'b'];\na.splice(-1, 0, 'x', 'y');\nreveal(a);", &["list(\"a\", \"x\", \"y\", \"b\")"]),
        ("reveal(['a', 'b', 'c'].toSpliced(1));", &["list(\"a\")"]),
        ("reveal(['a', 'b'].with(-1, 'x'));", &["list(\"a\", \"x\")"]),
        ("reveal(['a', 'b'].toReversed());", &["list(\"b\", \"a\")"]),
        ("reveal(['a', 'b', 'c'].copyWithin(1, 0));", &["list(\"a\", \"a\", \"b\")"]),
        ("reveal(['a', 'b'].fill('x'));", &["list(\"x\", \"x\")"]),
        ("reveal(Array(2).fill('x'));", &["list(\"x\", \"x\")"]),
        ("reveal(Array.from({ length: 2 }, (_, at) => at));", &["list(0, 1)"]),
        ("reveal(Array.of('a', 'b'));", &["list(\"a\", \"b\")"]),
        ("reveal(['a', ['b', ['c']]].flat());", &["list(\"a\", \"b\", list(\"c\"))"]),
        ("reveal(['a', ['b', ['c']]].flat(Infinity));", &["list(\"a\", \"b\", \"c\")"]),
        ("reveal(['a'].concat('b', ['c']));", &["list(\"a\", \"b\", \"c\")"]),
        ("const a = ['a', 'b'];\na.length = 1;\nreveal(a);", &["list(\"a\")"]),
        ("reveal(['a', 'b']['1']);", &["\"b\""]),
        ("reveal(['a', 'b', 'a'].findLastIndex((each) => each === 'a'));", &["2"]),
        ("reveal(['a', 'b'].findLast((each) => each !== 'x'));", &["\"b\""]),
        ("reveal('' + ['a', 'b']);", &["\"a,b\""]),
        ("for (const [at, each] of ['a'].entries()) reveal(at + each);", &["\"0a\""]),
    ]);
}

#[test]
fn objects() {
    check(&[
        ("reveal(Object.groupBy(['a', 'bb'], (each) => `n${each.length}`).n2);", &["list(*: \"a\" | \"bb\")"]),
        ("reveal(Object.groupBy([{ k: 'x', v: 1 }], (each) => each.k).x[0].v);", &["1"]),
        (
            "const [s, t] = [Symbol('s'), Symbol('s')];\nconst o = { [s]: 1, [t]: 2 };\nreveal(o[t]);\nreveal(Object.keys(o));",
            &["2", "list()"],
        ),
        ("const o = { a: 1, b: 2 };\nReflect.deleteProperty(o, 'a');\nreveal(o);", &["record(b=2)"]),
        ("const o = Object.create(null, { a: { value: 1 }, b: { get: () => 2 } });\nreveal(o.a + o.b);", &["3"]),
        ("const p = new Proxy({ a: 1 }, { get: (t, name) => name + t.a });\nreveal(p.x);", &["\"x1\""]),
        ("const f = new Proxy((x) => x, { apply: (t, self, all) => t(...all) + 1 });\nreveal(f(1));", &["2"]),
        ("reveal(new WeakRef({ a: 1 }).deref().a);", &["1"]),
        ("globalThis.kept = 1;\nreveal(kept);", &["1"]),
        ("for (const [key, value] of new Map([['a', 1]])) reveal(key + value);", &["\"a1\""]),
        ("const o = { *[Symbol.iterator]() { yield 'a'; } };\nreveal([...o]);", &["list(*: \"a\")"]),
        ("reveal(JSON.parse(JSON.stringify({ a: event.x, toJSON() { return { b: event.y }; } })).b);", &["⟨event.y⟩"]),
        ("reveal(event.count * 2);", &["number"]),
    ]);
}

#[test]
fn promises() {
    check(&[
        ("reveal(await new Promise((resolve) => { resolve(1); resolve(2); }));", &["1"]),
        ("reveal(await { then: (resolve) => resolve(1) });", &["1"]),
        ("reveal((await Promise.allSettled([Promise.reject(1)]))[0]);", &["record(reason=1, status=\"rejected\")"]),
        (
            "const { promise, resolve } = Promise.withResolvers();\nresolve('a');\nreveal(await promise);",
            &["\"a\" | unknown"],
        ),
        ("const later = require('timers/promises');\nreveal(await later.setTimeout(1, 'a'));", &["\"a\""]),
        ("const { callbackify } = require('util');\ncallbackify(async (x) => x)(1, (error, x) => reveal(x));", &["1"]),
        (
            "const { promisify } = require('util');\nfunction f() {}\nf[promisify.custom] = async () => 1;\nreveal(await promisify(f)());",
            &["1"],
        ),
        ("setImmediate((x) => reveal(x), 1);", &["1"]),
        ("let x = 1;\nqueueMicrotask(() => reveal(x));\nx = 2;", &["1 | 2"]),
        ("function* f() { reveal(yield 1); }\nconst g = f();\ng.next();\ng.next('a');", &["None | None | \"a\""]),
        (
            "const { EventEmitter, once } = require('events');\nconst e = new EventEmitter();\nsetImmediate(() => e.emit('a', 1));\nreveal(await once(e, 'a'));",
            &["list(1)"],
        ),
    ]);
}

#[test]
fn texts() {
    check(&[
        ("reveal('a {x} b'.replace('{x}', event.x.replace(/[^a-z]/g, '')));", &["\"a \" ⟨event.x⟩ \" b\""]),
        ("reveal('x {y}'.replace(/{y}/g, () => event.y));", &["\"x \" ⟨event.y⟩"]),
        ("reveal(String.fromCharCode(97));", &["\"a\""]),
        ("reveal(`${new Date(event.x)}`);", &["…"]),
        (
            "const u = new URL('https://h:81/p?a=1&b=' + event.b);\nreveal(u.host);\nreveal(u.pathname);\nreveal(u.searchParams.get('a'));",
            &["\"h:81\"", "\"/p\"", "\"1\""],
        ),
        ("reveal(new URLSearchParams('a=1&b=x%20y').get('b'));", &["\"x y\""]),
        ("reveal(new URLSearchParams(event.q).get('a'));", &["⟨event.q.a⟩"]),
        ("reveal(new Headers({ 'X-A': 'b' }).get('x-a'));", &["\"b\""]),
        ("reveal('a=b'.match(/=(?<value>.)/).groups.value);", &["…"]),
        ("reveal(require('querystring').stringify({ a: 'b' }));", &["\"a=b\""]),
    ]);
}

#[test]
fn streams() {
    check(&[
        (
            "const { Readable } = require('stream');\nfor await (const part of Readable.from(['a'])) reveal(part);",
            &["\"a\""],
        ),
        (
            "const { PassThrough } = require('stream');\nconst p = new PassThrough();\np.end('a');\np.on('data', (part) => reveal(part));",
            &["\"a\""],
        ),
        ("reveal(await new Response('a').text());", &["\"a\""]),
    ]);
}
