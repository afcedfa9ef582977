//! What the evaluator knows of a value at a place: each program asks with `reveal(…)`.

use fnguard::analysis::seen_values;
use fnguard::project::Project;

/// What each `reveal` of a program sees, in the order of the source. The text is the body of a handler, with what stands
/// before `---` in front of it at the module's level.
fn revealed(source: &str) -> Vec<String> {
    let (module, body) = source.split_once("---\n").unwrap_or(("", source));
    let body: String = body.lines().map(|line| format!("    {line}\n")).collect();
    let text = format!("import os\n{module}\ndef handler(event, context):\n{body}");
    let project = Project::in_memory(&[("handler.py", text.as_str())]);
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
fn names() {
    check(&[
        ("run = os.system\nreveal(run)", &["os.system"]),
        ("reveal(getattr(os, 'sys' + 'tem'))", &["os.system"]),
        ("from os import popen as p\nreveal(p)", &["os.popen"]),
        ("reveal(__import__('sub' + 'process').run)", &["subprocess.run"]),
        ("reveal(vars(os)['metsys'[::-1]])", &["os.system"]),
        ("a = b = event['x']\na = 'y'\nreveal(a)\nreveal(b)", &["\"y\"", "⟨event.x⟩"]),
        ("a, b = event['x'], 'y'\na, b = b, a\nreveal(a)\nreveal(b)", &["\"y\"", "⟨event.x⟩"]),
        ("name = 'x'\nname = event[name]\nreveal(name)", &["⟨event.x⟩"]),
        ("x = 1\ndel x\nx = event['x']\nreveal(x)", &["⟨event.x⟩"]),
        ("shout = str.upper\nreveal(shout('a'))", &["\"A\""]),
        ("(n := event['n'])\nreveal(n)", &["⟨event.n⟩"]),
        ("first, *rest = ['a', 'b', 'c']\nreveal(rest)", &["list(\"b\", \"c\")"]),
    ]);
}

#[test]
fn containers() {
    check(&[
        ("d = {'a': event['x'], 'b': 'y'}\nreveal(d['a'])\nreveal(d['b'])", &["⟨event.x⟩", "\"y\""]),
        ("d = {'a': event['x']}\nd['a'] = 'y'\nreveal(d['a'])", &["\"y\""]),
        ("d = {}\nfor k in ('a', 'b'):\n    d[k] = k + '!'\nreveal(d['b'])", &["\"b!\""]),
        ("d = {k: v for k, v in {'a': 'x', 'b': event['v']}.items()}\nreveal(d['a'])", &["\"x\""]),
        ("d = dict(zip(['a', 'b'], ['x', event['v']]))\nreveal(d['a'])\nreveal(d['b'])", &["\"x\"", "⟨event.v⟩"]),
        ("l = ['a']\nm = l\nm += [event['v']]\nreveal(l)", &["list(\"a\", ⟨event.v⟩)"]),
        ("l = ['a']\nm = l\nm = m + [event['v']]\nreveal(l)", &["list(\"a\")"]),
        ("def g():\n    yield 'a'\n---\nreveal([*g()])", &["list(*: \"a\")"]),
        (
            "o = {'k': ['a', 'b']}\nreveal([*o['k']])\nreveal([*o.get('k')])",
            &["list(\"a\", \"b\")", "list(\"a\", \"b\")"],
        ),
        ("l = [1, 2, 3]\nl[1:] = ['x']\nreveal(l)", &["list(1, \"x\")"]),
        ("l = [1, 2, 3]\ndel l[0]\nreveal(l)\nreveal(l[-1])", &["list(2, 3)", "3"]),
        ("l = [0] * 3\nreveal(l)", &["list(0, 0, 0)"]),
        ("g = {(0, 1): 'x', (1, 0): event['v']}\nreveal(g[0, 1])", &["\"x\""]),
        ("d = {'a': 'x', **event['o']}\nreveal(d['a'])\nreveal(d['b'])", &["\"x\" | ⟨event.o.a⟩", "⟨event.o.b⟩"]),
        ("d = event['o'] | {'a': 'x'}\nreveal(d['a'])\nreveal(d['b'])", &["\"x\"", "⟨event.o.b⟩"]),
        ("d = dict(event['o'])\nd.update(a='x')\nreveal(d['a'])\nreveal(event['o']['a'])", &["\"x\"", "⟨event.o.a⟩"]),
        ("reveal({'a': 1}.get('b', 'none'))", &["\"none\""]),
        ("d = {'a': ['x']}\nd.setdefault('a', []).append('y')\nreveal(d['a'])", &["list(\"x\", \"y\")"]),
        ("s = [event['v'], 'a']\ns.reverse()\nreveal(s[0])\nreveal(s.pop())", &["\"a\"", "⟨event.v⟩"]),
        ("x = 'outer'\nl = [x for x in ['inner']]\nreveal(x)\nreveal(l)", &["\"outer\"", "list(\"inner\")"]),
        (
            "rows = [{'k': v} for v in ('a', event['v'])]\nreveal(rows[0]['k'])\nreveal(rows[1]['k'])",
            &["\"a\"", "⟨event.v⟩"],
        ),
        ("reveal(sorted([event['v'], 'a'], key=lambda s: len(s)))", &["list(*: \"a\" | ⟨event.v⟩)"]),
        ("import copy\na = {'l': ['x']}\nb = copy.deepcopy(a)\nb['l'].append('y')\nreveal(a['l'])", &["list(\"x\")"]),
    ]);
}

#[test]
fn flow() {
    check(&[
        ("x = 'a'\nif event['c']:\n    x = 'b'\nreveal(x)", &["\"a\" | \"b\""]),
        ("x = event['v']\nif 1 + 1 == 2:\n    x = 'a'\nreveal(x)", &["\"a\""]),
        ("for x in ['a', event['v']]:\n    pass\nreveal(x)", &["⟨event.v⟩"]),
        ("for x in ['a']:\n    if x == 'b':\n        break\nelse:\n    reveal('ended')", &["\"ended\""]),
        ("for x in ['a']:\n    if x == 'a':\n        break\nelse:\n    reveal('ended')\nreveal(x)", &["\"a\""]),
        ("n = 0\nfor i in range(3):\n    n += i\nreveal(n)", &["3"]),
        ("i = iter(['a', event['v']])\nreveal(next(i))\nreveal(next(i))", &["\"a\"", "⟨event.v⟩"]),
        ("g = (x + '!' for x in ['a', 'b'])\nnext(g)\nreveal(next(g))", &["\"b!\""]),
        ("x = ['a']\nreveal(isinstance(x, list))\nreveal(isinstance(3, (list, dict)))", &["True", "False"]),
        ("x = ''\nwhile event['more']:\n    x = x + 'a'\nreveal(x)", &["\"\" | \"a\" | \"aa\" | \"aaa\" | …"]),
        ("try:\n    x = int(event['v'])\nexcept ValueError:\n    x = 'bad'\nreveal(x)", &["\"bad\" | number"]),
        ("v = (3, 8)\nx = 'new' if v >= (3, 7) else event['v']\nreveal(x)", &["\"new\""]),
    ]);
}

#[test]
fn functions() {
    check(&[
        ("def same(x):\n    return x\n---\nreveal(same('a'))\nreveal(same(event['v']))", &["\"a\"", "⟨event.v⟩"]),
        (
            "def outer(*args, **kw):\n    return inner(*args, **kw)\ndef inner(a, b='d', *, c):\n    return c\n---\nreveal(outer(1, c=event['v']))",
            &["⟨event.v⟩"],
        ),
        (
            "def make(x):\n    def get():\n        return x\n    return get\n---\na, b = make('a'), make(event['v'])\nreveal(a())\nreveal(b())",
            &["\"a\"", "⟨event.v⟩"],
        ),
        (
            "def f():\n    n = 0\n    def add():\n        nonlocal n\n        n += 1\n        return n\n    return add\n---\nadd = f()\nadd()\nreveal(add())",
            &["2"],
        ),
        (
            "def f(x, seen=[]):\n    seen.append(x)\n    return seen\n---\nf('a')\nreveal(f('b'))",
            &["list(\"a\", \"b\") | list(*: \"a\" | \"b\")"],
        ),
        ("def gen():\n    yield 'a'\n    yield 'b'\n---\nreveal(list(gen()))", &["list(*: \"a\" | \"b\")"]),
        ("def down(n):\n    return 'end' if n == 0 else down(n - 1)\n---\nreveal(down(5))", &["\"end\""]),
        (
            "def nest(n, x):\n    return [x] if n == 0 else nest(n - 1, x)\n---\nreveal(nest(9, event['v'])[0])",
            &["⟨event.v⟩"],
        ),
        ("calls = []\nfor t in ['a', 'b']:\n    calls.append(lambda t=t: t)\nreveal(calls[0]())", &["\"a\""]),
        (
            "def twice(f):\n    def g(x):\n        return f(f(x))\n    return g\n@twice\ndef bang(x):\n    return x + '!'\n---\nreveal(bang('a'))",
            &["\"a!!\""],
        ),
        // What a library's call gave is applied to a function: that is decorating it.
        (
            "import retrying\ndef bang(x):\n    return x + '!'\nsafe = retrying.retry(times=3)(bang)\n---\nreveal(safe('a'))",
            &["\"a!\""],
        ),
    ]);
}

#[test]
fn classes() {
    check(&[
        (
            "class A:\n    def who(self):\n        return 'a'\nclass B(A):\n    pass\nclass C(A):\n    def who(self):\n        return 'c' + super().who()\nclass D(B, C):\n    pass\n---\nreveal(D().who())",
            &["\"ca\""],
        ),
        (
            "class A:\n    @property\n    def x(self):\n        return self._x\n    @x.setter\n    def x(self, v):\n        self._x = '<' + v + '>'\n---\na = A()\na.x = 'v'\nreveal(a.x)",
            &["\"<v>\""],
        ),
        (
            "class A:\n    shared = []\n---\nA().shared.append(event['v'])\nreveal(A.shared)",
            &["list(⟨event.v⟩) | list(*: ⟨event.v⟩ | ⟨event.v⟩) | list(*: ⟨event.v⟩ | ⟨event.v⟩ | ⟨event.v⟩)"],
        ),
        (
            "class A:\n    @property\n    def x(self):\n        return 'a'\nclass B(A):\n    @property\n    def x(self):\n        return 'b' + super().x\n---\nreveal(B().x)",
            &["\"ba\""],
        ),
        (
            "class P:\n    def __init__(self, t):\n        self._t = t\n    def __getattr__(self, n):\n        return getattr(self._t, n)\nclass T:\n    x = 'tx'\n---\nreveal(P(T()).x)",
            &["\"tx\""],
        ),
        (
            "class A:\n    __slots__ = ('x',)\n    def __init__(self, x):\n        self.x = x\n---\na, b = A('a'), A(event['v'])\nreveal(a.x)\nreveal(b.x)",
            &["\"a\"", "⟨event.v⟩"],
        ),
        (
            "class Up:\n    def __get__(self, o, t):\n        return o.raw.upper()\n    def __set__(self, o, v):\n        o.raw = v\nclass A:\n    x = Up()\n---\na = A()\na.x = 'v'\nreveal(a.x)",
            &["\"V\""],
        ),
        (
            "class A:\n    def __init__(self, **kw):\n        self.__dict__.update(kw)\n---\nreveal(A(x='a').x)",
            &["\"a\""],
        ),
        (
            "class A:\n    @classmethod\n    def make(cls, v):\n        a = cls()\n        a.v = v\n        return a\n    @staticmethod\n    def text():\n        return 's'\n---\nreveal(A.make(event['v']).v)\nreveal(A.text())",
            &["⟨event.v⟩", "\"s\""],
        ),
        (
            "class M:\n    def go(self):\n        return self.name() + '!'\nclass A(M):\n    def name(self):\n        return 'a'\n---\nreveal(A().go())",
            &["\"a!\""],
        ),
        (
            "class A:\n    def __add__(self, o):\n        return 'added ' + o\n    def __iadd__(self, o):\n        self.x = o\n        return self\n---\na = A()\nreveal(a + 'x')\na += 'y'\nreveal(a.x)",
            &["\"added x\"", "\"y\""],
        ),
        (
            "class A:\n    _one = None\n    def __new__(cls):\n        if cls._one is None:\n            cls._one = super().__new__(cls)\n        return cls._one\n---\nA().x = 'a'\nreveal(A().x)",
            &["\"a\""],
        ),
    ]);
}

#[test]
fn texts() {
    check(&[
        ("reveal('/tmp/' + event['name'])", &["\"/tmp/\" ⟨event.name⟩"]),
        ("n = event['n']\nreveal(f'ls {n} -l')", &["\"ls \" ⟨event.n⟩ \" -l\""]),
        ("reveal('%s/%s' % ('a', event['v']))", &["\"a/\" ⟨event.v⟩"]),
        ("reveal('{0}-{x}'.format('a', x=event['v']))", &["\"a-\" ⟨event.v⟩"]),
        ("reveal(' '.join(['a', 'b', event['v']]))", &["\"a b \" ⟨event.v⟩"]),
        ("reveal('a-b'.split('-')[1].upper() * 2)", &["\"BB\""]),
        ("safe, evil = 'a', event['v']\nreveal('{safe}'.format(**locals()))", &["\"a\""]),
        ("x = 'a'\nx += event['v']\nreveal(x)", &["\"a\" ⟨event.v⟩"]),
        ("reveal(2 ** 8 // 3 - 7 % 4)", &["82"]),
        ("reveal(str(len('abc')) + 'x')", &["\"3x\""]),
    ]);
}

/// What one invocation leaves in a module's variable is there in the next one.
#[test]
fn warm() {
    let rows: &[(&str, &[&str])] = &[
        ("last = 'first'\n---\nglobal last\nreveal(last)\nlast = event['v']", &["\"first\"", "⟨event.v⟩"]),
        ("cache = {}\n---\nif 'k' not in cache:\n    cache['k'] = event['v']\nreveal(cache['k'])", &["⟨event.v⟩"]),
        (
            "ready = False\n---\nglobal ready\nx = 'first'\nif ready:\n    x = event['v']\nready = True\nreveal(x)",
            &["\"first\"", "⟨event.v⟩"],
        ),
        ("count = 0\ndef bump():\n    global count\n    count += 1\n---\nbump()\nreveal(count)", &["1", "2", "3"]),
    ];
    for (source, expected) in rows {
        let found = revealed(source);
        let mut kinds: Vec<&str> = found[0].split(" | ").collect();
        kinds.sort_unstable();
        kinds.dedup();
        assert_eq!(kinds, *expected, "{source}");
    }
}
