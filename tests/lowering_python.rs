//! The IR of each construct of Python. `UPDATE_EXPECT=1 cargo test --test lowering_python` writes the snapshots anew.
#![allow(clippy::disallowed_methods, reason = "this test reads the sources")]

mod ir_rules;

use std::collections::BTreeSet;

use expect_test::{Expect, expect};

use fnguard::ir::{self, Module, Op};
use fnguard::lower::lower;
use fnguard::source::FileId;
use fnguard::syntax::{Language, Parsed};

fn lowered(text: &str) -> Module {
    let module = lower(FileId(0), &Parsed::new(Language::Python, text.to_owned()));
    ir_rules::check(&module);
    module
}

fn check(text: &str, expected: Expect) {
    expected.assert_eq(&ir::print(&lowered(text.trim_start_matches('\n'))));
}

/// Module names are in the module's frame; captured ones in their function's; the others are local.
#[test]
fn names_live_where_python_keeps_them() {
    check(
        "
x = 1
def outer(a):
    b = a
    def inner():
        nonlocal b
        global x
        b = x
        return len(b)
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = 1
              %1 = store frame.x %0
              %2 = function f1
              %3 = store frame.outer %2
              %4 = null
              return %4

            f1 function outer(a -> a.0) in f0
            b0:
              %0 = load a.0
              %1 = store frame.b %0
              %2 = function f2
              %3 = store inner.1 %2
              %4 = null
              return %4

            f2 function inner() in f1
            b0:
              %0 = load global.x
              %1 = store frame^1.b %0
              %2 = load global.len
              %3 = load frame^1.b
              %4 = call %2(%3)
              return %4
        "#]],
    );
}

/// A method sees the function around its class, not the class body.
#[test]
fn class_names_are_not_visible_in_methods() {
    check(
        "
def f(x):
    class A:
        y = x
        def m(self):
            return x, y
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = null
              return %2

            f1 function f(x -> frame.x) in f0
            b0:
              %0 = class f2()
              %1 = store A.0 %0
              %2 = null
              return %2

            f2 class A in f1
            b0:
              %0 = load frame^1.x
              %1 = store frame.y %0
              %2 = function f3
              %3 = store frame.m %2
              %4 = null
              return %4

            f3 function A.m(self -> self.0) in f2
            b0:
              %0 = load frame^1.x
              %1 = load global.y
              %2 = tuple (%0, %1)
              return %2
        "#]],
    );
}

/// Python compares names by their compatibility form.
#[test]
fn look_alike_names_are_the_same() {
    let [one, other] = ["import os\nos.system", "import ｏｓ\nｏs.𝐬ystem"].map(|text| ir::print(&lowered(text)));
    assert_eq!(one, other);
}

#[test]
fn private_names_carry_the_class() {
    check(
        "
class _A:
    __x = 1
    def m(self, __y):
        self.__z(__y, __w__)
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = class f1()
              %1 = store frame._A %0
              %2 = null
              return %2

            f1 class _A in f0
            b0:
              %0 = 1
              %1 = store frame._A__x %0
              %2 = function f2
              %3 = store frame.m %2
              %4 = null
              return %4

            f2 function _A.m(self -> self.0, _A__y -> _A__y.1) in f1
            b0:
              %0 = load self.0
              %1 = get %0._A__z
              %2 = load _A__y.1
              %3 = load global.__w__
              %4 = call %1(%2, %3)
              %5 = null
              return %5
        "#]],
    );
}

/// Annotated names are listed in `__annotations__`, in their order.
#[test]
fn class_heads_and_annotations() {
    check(
        r#"
class A(B, metaclass=M):
    x: int = 1
    y: "C"
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.B
              %1 = load global.M
              %2 = class f1(%0, metaclass=%1)
              %3 = store frame.A %2
              %4 = null
              return %4

            f1 class A in f0
            b0:
              %0 = list []
              %1 = store frame.__annotations__ %0
              %2 = 1
              %3 = store frame.x %2
              %4 = "x"
              %5 = load global.int
              %6 = "int"
              %7 = tuple (%4, %5, %6)
              %8 = load frame.__annotations__
              %9 = append %8 %7
              %10 = "y"
              %11 = "C"
              %12 = "\"C\""
              %13 = tuple (%10, %11, %12)
              %14 = load frame.__annotations__
              %15 = append %14 %13
              %16 = null
              return %16
        "#]],
    );
}

#[test]
fn decorators_apply_from_the_last_to_the_first() {
    check(
        "
@a
@b(1)
def f(): pass
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = load global.b
              %2 = 1
              %3 = call %1(%2)
              %4 = function f1
              %5 = decorate %3(%4)
              %6 = decorate %0(%5)
              %7 = store frame.f %6
              %8 = null
              return %8

            f1 function f() in f0
            b0:
              %0 = null
              return %0
        "#]],
    );
}

/// Defaults are evaluated where the function is defined.
#[test]
fn parameters() {
    check(
        "
def f(a, /, b: int, c=d, *args, e, g: str = h, **kwargs): pass
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.d
              %1 = load global.h
              %2 = function f1 defaults 2=%0, 5=%1
              %3 = store frame.f %2
              %4 = null
              return %4

            f1 function f(/a -> a.0, b: int -> b.1, c? -> c.2, *args -> args.3, named e -> e.4, named g?: str -> g.5, **kwargs -> kwargs.6) in f0
            b0:
              %0 = null
              return %0
        "#]],
    );
}

#[test]
fn old_tuple_parameters() {
    check(
        "
def f(a, (b, c)): pass
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = null
              return %2

            f1 function f(a -> a.0, (b, c) -> (b, c).1) in f0
            b0:
              %0 = load (b, c).1
              %1 = unpack %0 0
              %2 = store b.2 %1
              %3 = unpack %0 1
              %4 = store c.3 %3
              %5 = null
              return %5
        "#]],
    );
}

#[test]
fn lambda() {
    check(
        "f = lambda x, *y, z=1: x + z\n",
        expect![[r#"
        f0 module <module>
        b0:
          %0 = 1
          %1 = function f1 defaults 2=%0
          %2 = store frame.f %1
          %3 = null
          return %3

        f1 function <lambda>(x -> x.0, *y -> y.1, named z? -> z.2) in f0
        b0:
          %0 = load x.0
          %1 = load z.2
          %2 = add %0 %1
          return %2
    "#]],
    );
}

#[test]
fn generators_and_coroutines() {
    check(
        "
async def f():
    async for x in await g():
        y = yield x
async def h():
    return [z async for z in a]
def k():
    yield
    yield from m
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = function f2
              %3 = store frame.h %2
              %4 = function f3
              %5 = store frame.k %4
              %6 = null
              return %6

            f1 function f() async generator in f0
            b0:
              %0 = load global.g
              %1 = call %0()
              %2 = await %1
              %3 = iterator async %2
              jump b1
            b1:
              next %4 of %3 ? b3 : b2
            b2:
              %9 = null
              return %9
            b3:
              %5 = store x.0 %4
              %6 = load x.0
              %7 = yield %6
              %8 = store y.1 %7
              jump b1

            f2 function h() async in f0
            b0:
              %0 = list []
              %1 = load global.a
              %2 = iterator async %1
              jump b2
            b1:
              return %0
            b2:
              next %3 of %2 ? b3 : b1
            b3:
              %4 = store z.0 %3
              %5 = load z.0
              %6 = append %0 %5
              jump b2

            f3 function k() generator in f0
            b0:
              %0 = null
              %1 = yield %0
              %2 = load global.m
              %3 = yield from %2
              %4 = null
              return %4
        "#]],
    );
}

#[test]
fn if_and_conditions_are_control_flow() {
    check(
        "
if a and not (b or c):
    d
elif e:
    f
else:
    g
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              branch %0 ? b4 : b3
            b1:
              %7 = null
              return %7
            b2:
              %3 = load global.d
              jump b1
            b3:
              %4 = load global.e
              branch %4 ? b6 : b7
            b4:
              %1 = load global.b
              branch %1 ? b3 : b5
            b5:
              %2 = load global.c
              branch %2 ? b3 : b2
            b6:
              %5 = load global.f
              jump b1
            b7:
              %6 = load global.g
              jump b1
        "#]],
    );
}

/// The value comes through a local variable.
#[test]
fn boolean_values() {
    check(
        "x = a and b and c or d\n",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = store &&.1 %0
              branch %0 ? b3 : b2
            b1:
              %10 = load ||.0
              %11 = store frame.x %10
              %12 = null
              return %12
            b2:
              %6 = load &&.1
              %7 = store ||.0 %6
              branch %6 ? b1 : b5
            b3:
              %2 = load global.b
              %3 = store &&.1 %2
              branch %2 ? b4 : b2
            b4:
              %4 = load global.c
              %5 = store &&.1 %4
              jump b2
            b5:
              %8 = load global.d
              %9 = store ||.0 %8
              jump b1
        "#]],
    );
}

#[test]
fn conditional_values() {
    check(
        "x = a if b else c if d else e\n",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.b
              branch %0 ? b2 : b3
            b1:
              %8 = load ?:.0
              %9 = store frame.x %8
              %10 = null
              return %10
            b2:
              %1 = load global.a
              %2 = store ?:.0 %1
              jump b1
            b3:
              %3 = load global.d
              branch %3 ? b4 : b5
            b4:
              %4 = load global.c
              %5 = store ?:.0 %4
              jump b1
            b5:
              %6 = load global.e
              %7 = store ?:.0 %6
              jump b1
        "#]],
    );
}

#[test]
fn chained_comparisons() {
    check(
        "
x = a < b <= c
if d is not e not in f: g
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = load global.b
              %2 = less %0 %1
              %3 = store <.0 %2
              branch %2 ? b2 : b1
            b1:
              %7 = load <.0
              %8 = store frame.x %7
              %9 = load global.d
              %10 = load global.e
              %11 = isnot %9 %10
              branch %11 ? b5 : b3
            b2:
              %4 = load global.c
              %5 = lessequal %1 %4
              %6 = store <.0 %5
              jump b1
            b3:
              %15 = null
              return %15
            b4:
              %14 = load global.g
              jump b3
            b5:
              %12 = load global.f
              %13 = notin %10 %12
              branch %13 ? b4 : b3
        "#]],
    );
}

#[test]
fn loops_with_else() {
    check(
        "
for a, b in c:
    if a: break
    if b: continue
else:
    d
while e: f
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.c
              %1 = iterator %0
              jump b1
            b1:
              next %2 of %1 ? b3 : b2
            b2:
              %9 = load global.d
              jump b7
            b3:
              %3 = unpack %2 0
              %4 = store frame.a %3
              %5 = unpack %2 1
              %6 = store frame.b %5
              %7 = load frame.a
              branch %7 ? b7 : b4
            b4:
              %8 = load frame.b
              branch %8 ? b5 : b6
            b5:
              jump b1
            b6:
              jump b1
            b7:
              %10 = load global.e
              branch %10 ? b8 : b9
            b8:
              %11 = load global.f
              jump b7
            b9:
              %12 = null
              return %12
        "#]],
    );
}

/// The variable is the comprehension's own; the condition is an edge before the element.
#[test]
fn comprehensions_are_inlined() {
    check(
        "
x = 1
a = [x for x in b if x if c]
d = {k: v for k, v in e}
f = {x for y in z for x in y}
any(x for x in g)
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = 1
              %1 = store frame.x %0
              %2 = list []
              %3 = load global.b
              %4 = iterator %3
              jump b2
            b1:
              %11 = store frame.a %2
              %12 = dict {}
              %13 = load global.e
              %14 = iterator %13
              jump b7
            b2:
              next %5 of %4 ? b3 : b1
            b3:
              %6 = store x.0 %5
              %7 = load x.0
              branch %7 ? b4 : b2
            b4:
              %8 = load global.c
              branch %8 ? b5 : b2
            b5:
              %9 = load x.0
              %10 = append %2 %9
              jump b2
            b6:
              %23 = store frame.d %12
              %24 = set {}
              %25 = load global.z
              %26 = iterator %25
              jump b10
            b7:
              next %15 of %14 ? b8 : b6
            b8:
              %16 = unpack %15 0
              %17 = store k.1 %16
              %18 = unpack %15 1
              %19 = store v.2 %18
              %20 = load k.1
              %21 = load v.2
              %22 = set %12[%20] %21
              jump b7
            b9:
              %35 = store frame.f %24
              %36 = load global.any
              %37 = list []
              %38 = load global.g
              %39 = iterator %38
              jump b15
            b10:
              next %27 of %26 ? b11 : b9
            b11:
              %28 = store y.3 %27
              %29 = load y.3
              %30 = iterator %29
              jump b12
            b12:
              next %31 of %30 ? b13 : b10
            b13:
              %32 = store x.4 %31
              %33 = load x.4
              %34 = append %24 %33
              jump b12
            b14:
              %44 = call %36(%37)
              %45 = null
              return %45
            b15:
              next %40 of %39 ? b16 : b14
            b16:
              %41 = store x.5 %40
              %42 = load x.5
              %43 = append %37 %42
              jump b15
        "#]],
    );
}

/// A captured variable of a comprehension has a name of its own in the frame around.
#[test]
fn closures_in_comprehensions() {
    check(
        "
def f(x):
    return [lambda: x for x in x]
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = null
              return %2

            f1 function f(x -> x.0) in f0
            b0:
              %0 = list []
              %1 = load x.0
              %2 = iterator %1
              jump b2
            b1:
              return %0
            b2:
              next %3 of %2 ? b3 : b1
            b3:
              %4 = store frame.x@2 %3
              %5 = function f2
              %6 = append %0 %5
              jump b2

            f2 function <lambda>() in f1
            b0:
              %0 = load frame^1.x@2
              return %0
        "#]],
    );
}

/// In a comprehension it binds in the function around.
#[test]
fn walrus() {
    check(
        "
if (n := len(a)) > 1: n
[m := x for x in a]
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.len
              %1 = load global.a
              %2 = call %0(%1)
              %3 = store frame.n %2
              %4 = 1
              %5 = greater %2 %4
              branch %5 ? b2 : b1
            b1:
              %7 = list []
              %8 = load global.a
              %9 = iterator %8
              jump b4
            b2:
              %6 = load frame.n
              jump b1
            b3:
              %15 = null
              return %15
            b4:
              next %10 of %9 ? b5 : b3
            b5:
              %11 = store x.0 %10
              %12 = load x.0
              %13 = store frame.m %12
              %14 = append %7 %12
              jump b4
        "#]],
    );
}

#[test]
fn unpacking() {
    check(
        "
a, (b, *c), d.e = f
*g, h[i] = j
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.f
              %1 = unpack %0 0
              %2 = store frame.a %1
              %3 = unpack %0 1
              %4 = unpack %3 0
              %5 = store frame.b %4
              %6 = unpack %3 1..-0
              %7 = store frame.c %6
              %8 = unpack %0 2
              %9 = load global.d
              %10 = set %9.e %8
              %11 = load global.j
              %12 = unpack %11 0..-1
              %13 = store frame.g %12
              %14 = unpack %11 -1
              %15 = load global.h
              %16 = load global.i
              %17 = set %15[%16] %14
              %18 = null
              return %18
        "#]],
    );
}

#[test]
fn assignment_chains() {
    check(
        "a = b.c = d\n",
        expect![[r#"
        f0 module <module>
        b0:
          %0 = load global.d
          %1 = store frame.a %0
          %2 = load global.b
          %3 = set %2.c %0
          %4 = null
          return %4
    "#]],
    );
}

/// Object and key are evaluated once.
#[test]
fn augmented_assignment() {
    check(
        "
a += 1
b().c -= 2
d()[e()] //= 3
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load frame.a
              %1 = 1
              %2 = add in place %0 %1
              %3 = store frame.a %2
              %4 = load global.b
              %5 = call %4()
              %6 = get %5.c
              %7 = 2
              %8 = subtract in place %6 %7
              %9 = set %5.c %8
              %10 = load global.d
              %11 = call %10()
              %12 = load global.e
              %13 = call %12()
              %14 = get %11[%13]
              %15 = 3
              %16 = floordivide in place %14 %15
              %17 = set %11[%13] %16
              %18 = null
              return %18
        "#]],
    );
}

#[test]
fn delete() {
    check(
        "del a, (b.c, d[e])\n",
        expect![[r#"
        f0 module <module>
        b0:
          %0 = delete frame.a
          %1 = load global.b
          %2 = delete %1.c
          %3 = load global.d
          %4 = load global.e
          %5 = delete %3[%4]
          %6 = null
          return %6
    "#]],
    );
}

#[test]
fn subscripts() {
    check(
        "
a[0]
a[b:c]
a[::-1]
a[1:2, ...]
a[b,]
a[1:] = c
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = 0
              %2 = get %0[%1]
              %3 = load global.a
              %4 = load global.b
              %5 = load global.c
              %6 = slice %3[%4:%5:]
              %7 = load global.a
              %8 = 1
              %9 = minus %8
              %10 = slice %7[::%9]
              %11 = load global.a
              %12 = 1
              %13 = 2
              %14 = load global.slice
              %15 = null
              %16 = call %14(%12, %13, %15)
              %17 = ellipsis
              %18 = tuple (%16, %17)
              %19 = get %11[%18]
              %20 = load global.a
              %21 = load global.b
              %22 = tuple (%21)
              %23 = get %20[%22]
              %24 = load global.c
              %25 = load global.a
              %26 = 1
              %27 = load global.slice
              %28 = null
              %29 = null
              %30 = call %27(%26, %28, %29)
              %31 = set %25[%30] %24
              %32 = null
              return %32
        "#]],
    );
}

#[test]
fn calls() {
    check(
        "
f(a, *b, c=d, **e)
f((*a))
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.f
              %1 = load global.a
              %2 = load global.b
              %3 = load global.d
              %4 = load global.e
              %5 = call %0(%1, *%2, c=%3, **%4)
              %6 = load global.f
              %7 = load global.a
              %8 = call %6(*%7)
              %9 = null
              return %9
        "#]],
    );
}

#[test]
fn collections() {
    check(
        "
[a, *b]
(a, *b)
{a, *b}
{a: b, **c}
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = load global.b
              %2 = list [%0, *%1]
              %3 = load global.a
              %4 = load global.b
              %5 = tuple (%3, *%4)
              %6 = load global.a
              %7 = load global.b
              %8 = set {%6, *%7}
              %9 = load global.a
              %10 = load global.b
              %11 = load global.c
              %12 = dict {%9: %10, **%11}
              %13 = null
              return %13
        "#]],
    );
}

#[test]
fn operators() {
    check(
        "
-a + ~b ** +c @ d % e
not a
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = minus %0
              %2 = load global.b
              %3 = load global.c
              %4 = plus %3
              %5 = power %2 %4
              %6 = invert %5
              %7 = load global.d
              %8 = matrixmultiply %6 %7
              %9 = load global.e
              %10 = modulo %8 %9
              %11 = add %1 %10
              %12 = load global.a
              %13 = not %12
              %14 = null
              return %14
        "#]],
    );
}

#[test]
fn numbers() {
    check(
        "(0x_ff, 0o17, 0b11, 1_000, 0777, 10L, 1.5e3, .5, 99999999999999999999, 2j)\n",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = 255
              %1 = 15
              %2 = 3
              %3 = 1000
              %4 = 511
              %5 = 10
              %6 = 1500.0
              %7 = 0.5
              %8 = 1e20
              %9 = unknown ()
              %10 = tuple (%0, %1, %2, %3, %4, %5, %6, %7, %8, %9)
              %11 = null
              return %11
        "#]],
    );
}

#[test]
fn strings() {
    check(
        r#"
("a" 'b', r"\n", "\x41\101\u00e9\N{BULLET}\q\
", b"\xff\u1", """a
b""", u"c", rb"\d", '\ud800')
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = "ab"
              %1 = "\\n"
              %2 = "AAé•\\q"
              %3 = b"\xff\\u1"
              %4 = "a\nb"
              %5 = "c"
              %6 = b"\\d"
              %7 = "�"
              %8 = tuple (%0, %1, %2, %3, %4, %5, %6, %7)
              %9 = null
              return %9
        "#]],
    );
}

#[test]
fn formatted_strings() {
    check(
        r#"
f"a{b}\t{{}}{c!r:>{d}.{e}}{g!s}{h = }{i=:x}" "z"
f"{a:%Y-%m}"
rf"\d{a}"
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.b
              %1 = load global.c
              %2 = load global.d
              %3 = load global.e
              %4 = template ">" {%2} "." {%3}
              %5 = load global.g
              %6 = load global.h
              %7 = load global.i
              %8 = "x"
              %9 = template "a" {%0} "\t{}" {%1!r:%4} {%5} "h = " {%6!r} "i=" {%7:%8} "z"
              %10 = load global.a
              %11 = "%Y-%m"
              %12 = template {%10:%11}
              %13 = load global.a
              %14 = template "\\d" {%13}
              %15 = null
              return %15
        "#]],
    );
}

/// A template is no text: what it becomes is not known.
#[test]
fn template_strings() {
    check(
        r#"
t"a{b}"
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.b
              %1 = unknown (%0)
              %2 = null
              return %2
        "#]],
    );
}

#[test]
fn backticks() {
    check(
        "x = `y`\n",
        expect![[r#"
        f0 module <module>
        b0:
          %0 = load global.y
          %1 = template {%0!r}
          %2 = store frame.x %1
          %3 = null
          return %3
    "#]],
    );
}

#[test]
fn imports() {
    check(
        "
import a.b.c, d
import a.b as e
from . import f
from ..g.h import i as j, k
from l import *
from __future__ import annotations
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = import a.b.c
              %1 = import a
              %2 = store frame.a %1
              %3 = import d
              %4 = store frame.d %3
              %5 = import a.b
              %6 = store frame.e %5
              %7 = import .
              %8 = import f from %7
              %9 = store frame.f %8
              %10 = import ..g.h
              %11 = import i from %10
              %12 = store frame.j %11
              %13 = import k from %10
              %14 = store frame.k %13
              %15 = import l
              %16 = import * from %15
              %17 = import __future__
              %18 = import annotations from %17
              %19 = store frame.annotations %18
              %20 = null
              return %20
        "#]],
    );
}

/// The message is evaluated where it fails.
#[test]
fn assert_statement() {
    check(
        "assert a, b()\n",
        expect![[r#"
        f0 module <module>
        b0:
          %0 = load global.a
          branch %0 ? b1 : b2
        b1:
          %5 = null
          return %5
        b2:
          %1 = load global.b
          %2 = call %1()
          %3 = load global.AssertionError
          %4 = call %3(%2)
          raise %4
    "#]],
    );
}

#[test]
fn raise_statement() {
    check(
        r#"
def f():
    raise
def g():
    raise A(b) from c
def h():
    raise A, "b"
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = function f2
              %3 = store frame.g %2
              %4 = function f3
              %5 = store frame.h %4
              %6 = null
              return %6

            f1 function f() in f0
            b0:
              raise

            f2 function g() in f0
            b0:
              %0 = load global.A
              %1 = load global.b
              %2 = call %0(%1)
              %3 = load global.c
              %4 = set %2.__cause__ %3
              raise %2

            f3 function h() in f0
            b0:
              %0 = load global.A
              %1 = "b"
              %2 = call %0(%1)
              raise %2
        "#]],
    );
}

/// The name of the exception does not outlive its clause.
#[test]
fn try_except_else() {
    check(
        "
try:
    a()
except B as b:
    c(b)
except (D, E):
    f
except:
    g
else:
    h
",
        expect![[r#"
            f0 module <module>
            b0: handler b1
              %0 = load global.a
              %1 = call %0()
              jump b3
            b1:
              %3 = caught
              %4 = load global.B
              %5 = test %3 instance of %4
              branch %5 ? b5 : b4
            b2:
              %22 = null
              return %22
            b3:
              %2 = load global.h
              jump b2
            b4:
              %12 = caught
              %13 = load global.D
              %14 = load global.E
              %15 = tuple (%13, %14)
              %16 = test %12 instance of %15
              branch %16 ? b7 : b6
            b5:
              %6 = caught
              %7 = store frame.b %6
              %8 = load global.c
              %9 = load frame.b
              %10 = call %8(%9)
              %11 = delete frame.b
              jump b2
            b6:
              %19 = caught
              %20 = load global.g
              jump b2
            b7:
              %17 = caught
              %18 = load global.f
              jump b2
        "#]],
    );
}

/// `except A, b` is Python 2's; since 3.14 `except A, B` names two classes.
#[test]
fn old_except() {
    check(
        "
try:
    a()
except A, b:
    pass
except C, D:
    pass
",
        expect![[r#"
            f0 module <module>
            b0: handler b1
              %0 = load global.a
              %1 = call %0()
              jump b2
            b1:
              %2 = caught
              %3 = load global.A
              %4 = test %2 instance of %3
              branch %4 ? b4 : b3
            b2:
              %15 = null
              return %15
            b3:
              %8 = caught
              %9 = load global.C
              %10 = load global.D
              %11 = tuple (%9, %10)
              %12 = test %8 instance of %11
              branch %12 ? b6 : b5
            b4:
              %5 = caught
              %6 = store frame.b %5
              %7 = delete frame.b
              jump b2
            b5:
              %14 = caught
              raise %14
            b6:
              %13 = caught
              jump b2
        "#]],
    );
}

/// Which of the group's members a clause takes is not known; every clause is tried.
#[test]
fn except_groups() {
    check(
        "
try:
    a()
except* B as b:
    c
except* D:
    e
",
        expect![[r#"
            f0 module <module>
            b0: handler b1
              %0 = load global.a
              %1 = call %0()
              jump b2
            b1:
              %2 = caught
              %3 = load global.B
              %4 = unknown (%3, %2)
              branch %4 ? b4 : b3
            b2:
              %12 = null
              return %12
            b3:
              %8 = load global.D
              %9 = unknown (%8, %2)
              branch %9 ? b6 : b5
            b4:
              %5 = store frame.b %2
              %6 = load global.c
              %7 = delete frame.b
              jump b3
            b5:
              %11 = unknown (%2)
              branch %11 ? b7 : b2
            b6:
              %10 = load global.e
              jump b5
            b7:
              raise %2
        "#]],
    );
}

#[test]
fn finally_is_copied_for_each_way_out() {
    check(
        "
def f():
    for a in b:
        try:
            if c: return d
            if e: break
            if g: continue
        finally:
            h()
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = null
              return %2

            f1 function f() in f0
            b0:
              %0 = load global.b
              %1 = iterator %0
              jump b1
            b1:
              next %2 of %1 ? b3 : b2
            b2:
              %19 = null
              return %19
            b3:
              %3 = store a.0 %2
              jump b5
            b4:
              %16 = caught
              %17 = load global.h
              %18 = call %17()
              raise %16
            b5: handler b4
              %4 = load global.c
              branch %4 ? b7 : b6
            b6: handler b4
              %8 = load global.e
              branch %8 ? b10 : b9
            b7: handler b4
              %5 = load global.d
              jump b8
            b8:
              %6 = load global.h
              %7 = call %6()
              return %5
            b9: handler b4
              %11 = load global.g
              branch %11 ? b12 : b11
            b10:
              %9 = load global.h
              %10 = call %9()
              jump b2
            b11:
              %14 = load global.h
              %15 = call %14()
              jump b1
            b12:
              %12 = load global.h
              %13 = call %12()
              jump b1
        "#]],
    );
}

/// Both ways out exit; where the context swallows the exception, control goes on after the statement.
#[test]
fn with_statement() {
    check(
        "
def f():
    with a() as b, c:
        return b
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = null
              return %2

            f1 function f() in f0
            b0:
              %0 = load global.a
              %1 = call %0()
              %2 = enter %1
              jump b2
            b1:
              %12 = caught
              %13 = exit %1
              branch %13 ? b9 : b10
            b2: handler b1
              %3 = store b.0 %2
              %4 = load global.c
              %5 = enter %4
              jump b4
            b3: handler b1
              %9 = caught
              %10 = exit %4
              branch %10 ? b7 : b8
            b4: handler b3
              %6 = load b.0
              jump b5
            b5: handler b1
              %7 = exit %4
              jump b6
            b6:
              %8 = exit %1
              return %6
            b7:
              %11 = exit %1
              jump b9
            b8: handler b1
              raise %9
            b9:
              %14 = null
              return %14
            b10:
              raise %12
        "#]],
    );
}

#[test]
fn async_with() {
    check(
        "
async def f():
    async with a as b:
        b()
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = null
              return %2

            f1 function f() async in f0
            b0:
              %0 = load global.a
              %1 = enter async %0
              jump b2
            b1:
              %6 = caught
              %7 = exit async %0
              branch %7 ? b4 : b5
            b2: handler b1
              %2 = store b.0 %1
              %3 = load b.0
              %4 = call %3()
              jump b3
            b3:
              %5 = exit async %0
              jump b4
            b4:
              %8 = null
              return %8
            b5:
              raise %6
        "#]],
    );
}

#[test]
fn match_literals_and_captures() {
    check(
        r#"
match a:
    case 1 | "b" | None: c
    case -2: c
    case d.e: c
    case f if f: c
    case _: c
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = 1
              %2 = equal %0 %1
              branch %2 ? b3 : b4
            b1:
              %19 = null
              return %19
            b2:
              %8 = -2
              %9 = equal %0 %8
              branch %9 ? b7 : b6
            b3:
              %7 = load global.c
              jump b1
            b4:
              %3 = "b"
              %4 = equal %0 %3
              branch %4 ? b3 : b5
            b5:
              %5 = null
              %6 = is %0 %5
              branch %6 ? b3 : b2
            b6:
              %11 = load global.d
              %12 = get %11.e
              %13 = equal %0 %12
              branch %13 ? b9 : b8
            b7:
              %10 = load global.c
              jump b1
            b8:
              %15 = store frame.f %0
              %16 = load frame.f
              branch %16 ? b11 : b10
            b9:
              %14 = load global.c
              jump b1
            b10:
              %18 = load global.c
              jump b1
            b11:
              %17 = load global.c
              jump b1
        "#]],
    );
}

#[test]
fn match_sequences() {
    check(
        "
match a, b:
    case (c), [1, *d, _]: e
    case c, *_: e
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = load global.b
              %2 = tuple (%0, %1)
              %3 = test %2 sequence of 2
              branch %3 ? b3 : b2
            b1:
              %18 = null
              return %18
            b2:
              %14 = test %2 sequence of at least 1
              branch %14 ? b6 : b1
            b3:
              %4 = unpack %2 0
              %5 = store frame.c %4
              %6 = unpack %2 1
              %7 = test %6 sequence of at least 2
              branch %7 ? b4 : b2
            b4:
              %8 = unpack %6 0
              %9 = 1
              %10 = equal %8 %9
              branch %10 ? b5 : b2
            b5:
              %11 = unpack %6 1..-1
              %12 = store frame.d %11
              %13 = load global.e
              jump b1
            b6:
              %15 = unpack %2 0
              %16 = store frame.c %15
              %17 = load global.e
              jump b1
        "#]],
    );
}

#[test]
fn match_mappings() {
    check(
        r#"
match a:
    case {"b": c, d.e: 1, **f}: g
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = "b"
              %2 = load global.d
              %3 = get %2.e
              %4 = test %0 mapping with (%1, %3)
              branch %4 ? b2 : b1
            b1:
              %13 = null
              return %13
            b2:
              %5 = get %0[%1]
              %6 = store frame.c %5
              %7 = get %0[%3]
              %8 = 1
              %9 = equal %7 %8
              branch %9 ? b3 : b1
            b3:
              %10 = dict {**%0}
              %11 = store frame.f %10
              %12 = load global.g
              jump b1
        "#]],
    );
}

#[test]
fn match_classes() {
    check(
        "
match a:
    case b.C(d, _, e=1, f=(2 | 3) as g): h
    case str() as i: h
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = load global.b
              %2 = get %1.C
              %3 = test %0 instance of %2
              branch %3 ? b3 : b2
            b1:
              %20 = null
              return %20
            b2:
              %16 = load global.str
              %17 = test %0 instance of %16
              branch %17 ? b7 : b1
            b3:
              %4 = match argument %0 %2 0
              %5 = store frame.d %4
              %6 = get %0.e
              %7 = 1
              %8 = equal %6 %7
              branch %8 ? b4 : b2
            b4:
              %9 = get %0.f
              %10 = 2
              %11 = equal %9 %10
              branch %11 ? b5 : b6
            b5:
              %14 = store frame.g %9
              %15 = load global.h
              jump b1
            b6:
              %12 = 3
              %13 = equal %9 %12
              branch %13 ? b5 : b2
            b7:
              %18 = store frame.i %0
              %19 = load global.h
              jump b1
        "#]],
    );
}

#[test]
fn type_parameters_and_aliases() {
    check(
        "
type A[T] = list[T]
def f[T: int, *U](a: T) -> T:
    return T
class C[T](B[T]): pass
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = unknown ()
              %1 = store T.0 %0
              %2 = load global.list
              %3 = load T.0
              %4 = get %2[%3]
              %5 = store frame.A %4
              %6 = unknown ()
              %7 = store frame.T@3 %6
              %8 = unknown ()
              %9 = store U.1 %8
              %10 = function f1
              %11 = store frame.f %10
              %12 = unknown ()
              %13 = store T.2 %12
              %14 = load global.B
              %15 = load T.2
              %16 = get %14[%15]
              %17 = class f2(%16)
              %18 = store frame.C %17
              %19 = null
              return %19

            f1 function f(a: T -> a.0) in f0
            b0:
              %0 = load global.T@3
              return %0

            f2 class C in f0
            b0:
              %0 = null
              return %0
        "#]],
    );
}

#[test]
fn python_2_statements() {
    check(
        r#"
print >>a, b, c
print "d"
exec "e" in f, g
"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.print
              %1 = load global.a
              %2 = load global.b
              %3 = load global.c
              %4 = call %0(%2, %3, file=%1)
              %5 = load global.print
              %6 = "d"
              %7 = call %5(%6)
              %8 = load global.exec
              %9 = "e"
              %10 = load global.f
              %11 = load global.g
              %12 = call %8(%9, %10, %11)
              %13 = null
              return %13
        "#]],
    );
}

/// Reads as a `type` statement, which it is not.
#[test]
fn assignment_to_a_member_of_a_type() {
    check(
        "type(a).b[c] = d\n",
        expect![[r#"
        f0 module <module>
        b0:
          %0 = load global.d
          %1 = load global.type
          %2 = load global.a
          %3 = call %1(%2)
          %4 = get %3.b
          %5 = load global.c
          %6 = set %4[%5] %0
          %7 = null
          return %7
    "#]],
    );
}

#[test]
fn dead_code_is_dropped() {
    check(
        "
def f():
    return a
    b()
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = null
              return %2

            f1 function f() in f0
            b0:
              %0 = load global.a
              return %0
        "#]],
    );
}

#[test]
fn broken_syntax_is_evaluated_and_counted() {
    check(
        "
x = a(
def f(b):
    return c $ d
y = e
",
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.x
              %1 = load global.a
              %2 = load global.f
              %3 = load global.b
              %4 = call %2(%3)
              %5 = load global.c
              %6 = load global.d
              %7 = load global.y
              %8 = load global.e
              %9 = unknown (%0, %1, %4, %5, %6, %7, %8)
              %10 = null
              return %10
            unknown ERROR 0:0..39
        "#]],
    );
}

/// Kinds of the grammar that no case of the lowering names, and why.
const READ_BY_THEIR_PARENT: &[(&str, &str)] = &[
    ("argument_list", "its children are a call's arguments"),
    ("escape_interpolation", "strings are read from their text, as the tree does not tell braces from escapes"),
    ("escape_sequence", "strings are read from their text"),
    ("lambda_parameters", "a lambda reads its parameters from the field"),
    ("type_parameter", "definitions and generic types read what is in it"),
    ("with_item", "the clause reads its value"),
];

/// Every named kind of the grammar has a case in the lowering or a reason not to.
#[test]
fn every_kind_of_the_grammar_is_lowered() {
    let grammar = Language::Python.grammar();
    let kinds: BTreeSet<&str> = (0..grammar.node_kind_count() as u16)
        .filter(|id| grammar.node_kind_is_named(*id) && grammar.node_kind_is_visible(*id))
        .filter_map(|id| grammar.node_kind_for_id(id))
        .collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/lower/python");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    // The symbol table names kinds too, but lowers none.
    let lowering = files.filter(|file| !file.ends_with("scope.rs"));
    let source: String = lowering.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let named = |kind: &str| source.contains(&format!("\"{kind}\""));
    let excused: BTreeSet<&str> = READ_BY_THEIR_PARENT.iter().map(|(kind, _)| *kind).collect();
    let missing: Vec<_> = kinds.iter().filter(|kind| !named(kind) && !excused.contains(*kind)).collect();
    assert!(missing.is_empty(), "lower these kinds, or say why not in READ_BY_THEIR_PARENT: {missing:?}");
    let stale: Vec<_> = excused.iter().filter(|kind| named(kind) || !kinds.contains(*kind)).collect();
    assert!(stale.is_empty(), "remove these from READ_BY_THEIR_PARENT: {stale:?}");
}

/// One sample of everything, cut off and changed in many ways: nothing panics, and every outcome keeps the IR's rules.
#[test]
fn any_text_is_lowered() {
    let sample = include_str!("lowering_python/everything.py");
    for end in (0..sample.len()).step_by(19).filter(|end| sample.is_char_boundary(*end)) {
        lowered(&sample[..end]);
        lowered(&sample[end..]);
    }
    for (at, replacement) in
        (0..sample.len()).step_by(17).zip([")", "(", ":", "\n", "\"", "{", " ", "$"].iter().cycle())
    {
        if sample.is_char_boundary(at) && sample.is_char_boundary(at + 1) {
            lowered(&format!("{}{replacement}{}", &sample[..at], &sample[at + 1..]));
        }
    }
}

/// Everything that the sample holds is known.
#[test]
fn the_whole_sample_is_understood() {
    let module = lowered(include_str!("lowering_python/everything.py"));
    assert_eq!(module.unknown, []);
}

/// Chains that lean to the left may be of any length; what nests deeper than the limit is evaluated without structure.
#[test]
fn depth_is_no_danger() {
    let deep = 5_000;
    let nested =
        |open: &str, inner: &str, close: &str| format!("x = {}{inner}{}\n", open.repeat(deep), close.repeat(deep));
    for chain in [" + a", ".b(c)", "[d]", " and e", " if f else g"] {
        assert_eq!(lowered(&format!("x = a{}\n", chain.repeat(deep))).unknown, [], "{chain}");
    }
    assert_eq!(lowered(&nested("(", "a", ")")).unknown, []);
    assert_eq!(lowered(&nested("not ", "a", "")).unknown, []);
    assert_eq!(lowered(&format!("if a: b\n{}", "elif c: d\n".repeat(deep))).unknown, []);
    let statements =
        (0..500).map(|depth| format!("{}if a:\n", " ".repeat(depth))).collect::<String>() + &" ".repeat(500) + "b()\n";
    let texts = [
        nested("f(", "tainted", ")"),
        nested("[", "tainted", "]"),
        nested("lambda: ", "tainted", ""),
        nested("not (a and ", "tainted", ")"),
        nested("a ** (b, ", "tainted", ")"),
        statements.replace("b()", "tainted"),
    ];
    for text in texts {
        let module = lowered(&text);
        let kinds: Vec<_> = module.unknown.iter().map(|unknown| unknown.kind.as_str()).collect();
        assert_eq!(kinds, ["nesting"], "{}", &text[..20]);
        assert!(ir::print(&module).contains(".tainted"), "{}", &text[..20]);
    }
}

/// Below three `try` statements with `finally`, all ways out share one copy of the body.
#[test]
fn copies_of_finally_are_bounded() {
    let mut text = String::from("def f():\n");
    for depth in 1..=12 {
        let indent = " ".repeat(depth);
        text += &format!("{indent}try:\n{indent} if a: return b\n");
    }
    text += &format!("{}c()\n", " ".repeat(13));
    for depth in (1..=12).rev() {
        let indent = " ".repeat(depth);
        text += &format!("{indent}finally:\n{indent} d()\n");
    }
    let module = lowered(&text);
    let calls = module.functions[1].blocks.iter().flat_map(|block| &block.instructions);
    let calls = calls.filter(|instruction| matches!(instruction.op, Op::Call(_))).count();
    assert!((12..120).contains(&calls), "{calls}");
}

/// A function in a `finally` body is one function, however often the body is copied.
#[test]
fn functions_in_finally_are_lowered_once() {
    let module = lowered("try:\n    a()\nfinally:\n    b = lambda: c $ d\n");
    assert_eq!(module.functions.len(), 2);
    assert_eq!(module.unknown.len(), 1);
}

/// An instruction stands for the source of its expression.
#[test]
fn origins_are_expressions() {
    let text = "x = f(a)(b).c\n";
    let module = lowered(text);
    let block = &module.functions[0].blocks[0];
    let origins: Vec<_> = block.instructions.iter().map(|instruction| &text[instruction.origin.range()]).collect();
    assert_eq!(origins, ["f", "a", "f(a)", "b", "f(a)(b)", "f(a)(b).c", "x", ""]);
}
