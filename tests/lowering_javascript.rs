//! How each construct of JavaScript and TypeScript looks in the IR.
#![allow(clippy::disallowed_methods, reason = "this test reads the sources")]

mod ir_rules;

use expect_test::{Expect, expect};
use fnguard::ir;
use fnguard::lower::lower;
use fnguard::source::FileId;
use fnguard::syntax::{Language, Parsed};
use walkdir::WalkDir;

#[test]
fn functions_are_made_before_their_block_begins() {
    check(
        Language::JavaScript,
        r#"f();
function f(a, b) { return a; }
if (f) { g(); function g() {} }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = load frame.f
              %3 = call %2()
              %4 = load frame.f
              branch %4 ? b2 : b1
            b1:
              %9 = undefined
              return %9
            b2:
              %5 = function f2
              %6 = store frame.g %5
              %7 = load frame.g
              %8 = call %7()
              jump b1

            f1 function f(/a -> a.0, /b -> b.1) in f0
            b0:
              %0 = load a.0
              return %0

            f2 function g() in f0
            b0:
              %0 = undefined
              return %0
        "#]],
    );
}

#[test]
fn a_function_expression_sees_itself() {
    check(
        Language::JavaScript,
        r#"const f = function g() { return g; };"#,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = function f1
          %1 = store frame.g %0
          %2 = store frame.f %0
          %3 = undefined
          return %3

        f1 function g() in f0
        b0:
          %0 = load global.g
          return %0
    "#]],
    );
}

#[test]
fn parameters_take_defaults_patterns_and_the_rest() {
    check(
        Language::JavaScript,
        r#"const f = async (a, b = a, { c }, ...rest) => rest;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = undefined
              return %2

            f1 arrow f(/a -> a.0, /b? -> b.1, /{} -> {}.2, *rest -> rest.3) async in f0
            b0:
              %0 = load b.1
              %1 = test %0 defined
              branch %1 ? b2 : b1
            b1:
              %2 = load a.0
              %3 = store b.1 %2
              jump b2
            b2:
              %4 = load {}.2
              %5 = get %4.c
              %6 = store c.4 %5
              %7 = load rest.3
              return %7
        "#]],
    );
}

#[test]
fn arguments_is_a_list_of_all_arguments() {
    check(
        Language::JavaScript,
        r#"function f(a) { return () => arguments; }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = undefined
              return %2

            f1 function f(/a -> a.0, all arguments? -> frame.arguments) in f0
            b0:
              %0 = function f2
              return %0

            f2 arrow <anonymous>() in f1
            b0:
              %0 = load frame^1.arguments
              return %0
        "#]],
    );
}

#[test]
fn generators() {
    check(
        Language::JavaScript,
        r#"async function* f() { const sent = yield 1; yield* sent; for await (const x of f()) await x; }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = undefined
              return %2

            f1 function f() async generator in f0
            b0:
              %0 = 1
              %1 = yield %0
              %2 = store sent.0 %1
              %3 = load sent.0
              %4 = yield from %3
              %5 = load global.f
              %6 = call %5()
              %7 = iterator async %6
              jump b1
            b1:
              next %8 of %7 ? b2 : b3
            b2:
              %9 = store x.1 %8
              %10 = load x.1
              %11 = await %10
              jump b1
            b3:
              %12 = undefined
              return %12
        "#]],
    );
}

#[test]
fn variables_of_inner_functions_live_in_frames() {
    check(
        Language::JavaScript,
        r#"function f(a, b) { let c; return () => { c = a; }; }"#,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = function f1
          %1 = store frame.f %0
          %2 = undefined
          return %2

        f1 function f(/a -> frame.a, /b -> b.0) in f0
        b0:
          %0 = undefined
          %1 = store frame.c %0
          %2 = function f2
          return %2

        f2 arrow <anonymous>() in f1
        b0:
          %0 = load frame^1.a
          %1 = store frame^1.c %0
          %2 = undefined
          return %2
    "#]],
    );
}

#[test]
fn a_block_does_not_take_the_place_of_another_ones_variable() {
    check(
        Language::JavaScript,
        r#"function f(x) { { let x = 1; g(() => x); } return () => x; }"#,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = function f1
          %1 = store frame.f %0
          %2 = undefined
          return %2

        f1 function f(/x -> frame.x) in f0
        b0:
          %0 = 1
          %1 = store frame.x@1 %0
          %2 = load global.g
          %3 = function f2
          %4 = call %2(%3)
          %5 = function f3
          return %5

        f2 arrow <anonymous>() in f1
        b0:
          %0 = load frame^1.x@1
          return %0

        f3 arrow <anonymous>() in f1
        b0:
          %0 = load frame^1.x
          return %0
    "#]],
    );
}

#[test]
fn a_blocks_variable_does_not_hide_a_global_one() {
    check(
        Language::JavaScript,
        r#"{ const process = 1; f(() => process); }
process.exit();"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = 1
              %1 = store frame.process@1 %0
              %2 = load global.f
              %3 = function f1
              %4 = call %2(%3)
              %5 = load global.process
              %6 = get %5.exit
              %7 = call %6()
              %8 = undefined
              return %8

            f1 arrow <anonymous>() in f0
            b0:
              %0 = load global.process@1
              return %0
        "#]],
    );
}

#[test]
fn a_var_without_a_value_is_undefined_from_the_start() {
    check(
        Language::JavaScript,
        r#"function f() { if (g) { var a = 1; } return a; }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = undefined
              return %2

            f1 function f() in f0
            b0:
              %0 = undefined
              %1 = store a.0 %0
              %2 = load global.g
              branch %2 ? b2 : b1
            b1:
              %5 = load a.0
              return %5
            b2:
              %3 = 1
              %4 = store a.0 %3
              jump b1
        "#]],
    );
}

#[test]
fn objects() {
    check(
        Language::JavaScript,
        r#"var o = { a: 1, 'b-c': 2, 3: 4, [k]: 5, d, ...e, m() {}, get x() { return 1; }, set x(v) {} };"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = "a"
              %1 = 1
              %2 = "b-c"
              %3 = 2
              %4 = 3
              %5 = 4
              %6 = load global.k
              %7 = 5
              %8 = "d"
              %9 = load global.d
              %10 = load global.e
              %11 = function f1
              %12 = "m"
              %13 = function f2
              %14 = function f3
              %15 = accessor get=%13 set=%14
              %16 = "x"
              %17 = record {%0: %1, %2: %3, %4: %5, %6: %7, %8: %9, **%10, %12: %11, %16: %15}
              %18 = store frame.o %17
              %19 = undefined
              return %19

            f1 function m() in f0
            b0:
              %0 = undefined
              return %0

            f2 function x() in f0
            b0:
              %0 = 1
              return %0

            f3 function x(/v -> v.0) in f0
            b0:
              %0 = undefined
              return %0
        "#]],
    );
}

#[test]
fn arrays() {
    check(
        Language::JavaScript,
        r#"var a = [1, , ...b];"#,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = 1
          %1 = undefined
          %2 = load global.b
          %3 = list [%0, %1, *%2]
          %4 = store frame.a %3
          %5 = undefined
          return %5
    "#]],
    );
}

#[test]
fn patterns() {
    check(
        Language::JavaScript,
        r#"var { a, b: { c = 1 }, ['d']: e, ...f } = v, [g, , h = 2, ...i] = w;
[a, b.c] = [b.c, a];"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.v
              %1 = get %0.a
              %2 = store frame.a %1
              %3 = get %0.b
              %4 = get %3.c
              %5 = store =.0 %4
              %6 = test %4 defined
              branch %6 ? b2 : b1
            b1:
              %7 = 1
              %8 = store =.0 %7
              jump b2
            b2:
              %9 = load =.0
              %10 = store frame.c %9
              %11 = get %0.d
              %12 = store frame.e %11
              %13 = record {**%0}
              %14 = delete %13.a
              %15 = delete %13.b
              %16 = delete %13.d
              %17 = store frame.f %13
              %18 = load global.w
              %19 = unpack %18 0
              %20 = store frame.g %19
              %21 = unpack %18 2
              %22 = store =.1 %21
              %23 = test %21 defined
              branch %23 ? b4 : b3
            b3:
              %24 = 2
              %25 = store =.1 %24
              jump b4
            b4:
              %26 = load =.1
              %27 = store frame.h %26
              %28 = unpack %18 3..-0
              %29 = store frame.i %28
              %30 = load global.b
              %31 = get %30.c
              %32 = load frame.a
              %33 = list [%31, %32]
              %34 = unpack %33 0
              %35 = store frame.a %34
              %36 = unpack %33 1
              %37 = load global.b
              %38 = set %37.c %36
              %39 = undefined
              return %39
        "#]],
    );
}

#[test]
fn templates() {
    check(
        Language::JavaScript,
        r#"`a\n${b}c`; `plain`; tag`x${y}\n`;"#,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = load global.b
          %1 = template "a\n" {%0} "c"
          %2 = "plain"
          %3 = load global.tag
          %4 = "x"
          %5 = "\n"
          %6 = list [%4, %5]
          %7 = "x"
          %8 = "\\n"
          %9 = list [%7, %8]
          %10 = set %6.raw %9
          %11 = load global.y
          %12 = call %3(%6, %11)
          %13 = undefined
          return %13
    "#]],
    );
}

#[test]
fn constants() {
    check(
        Language::JavaScript,
        r#"0x1F; 1_000; 2e3; .5; 10n; 010; 'a\u{1F600}\x41\
'; /a[/]b/gi; null; undefined; true;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = 31
              %1 = 1000
              %2 = 2000
              %3 = 0.5
              %4 = 10
              %5 = 8
              %6 = "a😀A"
              %7 = /a[/]b/gi
              %8 = null
              %9 = undefined
              %10 = true
              %11 = undefined
              return %11
        "#]],
    );
}

#[test]
fn an_optional_chain_is_left_as_a_whole() {
    check(
        Language::JavaScript,
        r#"a?.b.c?.(1)[k].d;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = undefined
              %2 = store ?..0 %1
              %3 = test %0 not nullish
              branch %3 ? b2 : b1
            b1:
              %13 = load ?..0
              %14 = undefined
              return %14
            b2:
              %4 = get %0.b
              %5 = get %4.c
              %6 = test %5 not nullish
              branch %6 ? b3 : b1
            b3:
              %7 = 1
              %8 = call %5(%7)
              %9 = load global.k
              %10 = get %8[%9]
              %11 = get %10.d
              %12 = store ?..0 %11
              jump b1
        "#]],
    );
}

#[test]
fn logical_operators_share_their_way_out() {
    check(
        Language::JavaScript,
        r#"x = a && b && c || d ?? e;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = store &&.0 %0
              branch %0 ? b2 : b1
            b1:
              %6 = load &&.0
              branch %6 ? b4 : b5
            b2:
              %2 = load global.b
              %3 = store &&.0 %2
              branch %2 ? b3 : b1
            b3:
              %4 = load global.c
              %5 = store &&.0 %4
              jump b1
            b4:
              %9 = load &&.0
              %10 = test %9 not nullish
              branch %10 ? b6 : b7
            b5:
              %7 = load global.d
              %8 = store &&.0 %7
              jump b4
            b6:
              %13 = load &&.0
              %14 = store global.x %13
              %15 = undefined
              return %15
            b7:
              %11 = load global.e
              %12 = store &&.0 %11
              jump b6
        "#]],
    );
}

#[test]
fn conditions_are_edges() {
    check(
        Language::JavaScript,
        r#"if (!(a && b) || c) d(); else if (e) f();
g = h ? 1 : i ? 2 : 3;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              branch %0 ? b5 : b2
            b1:
              %8 = load global.h
              branch %8 ? b8 : b9
            b2:
              %3 = load global.d
              %4 = call %3()
              jump b1
            b3:
              %5 = load global.e
              branch %5 ? b6 : b1
            b4:
              %2 = load global.c
              branch %2 ? b2 : b3
            b5:
              %1 = load global.b
              branch %1 ? b4 : b2
            b6:
              %6 = load global.f
              %7 = call %6()
              jump b1
            b7:
              %16 = load ?:.0
              %17 = store global.g %16
              %18 = undefined
              return %18
            b8:
              %9 = 1
              %10 = store ?:.0 %9
              jump b7
            b9:
              %11 = load global.i
              branch %11 ? b10 : b11
            b10:
              %12 = 2
              %13 = store ?:.0 %12
              jump b7
            b11:
              %14 = 3
              %15 = store ?:.0 %14
              jump b7
        "#]],
    );
}

#[test]
fn assignments_evaluate_their_target_once() {
    check(
        Language::JavaScript,
        r#"a().b += 1; a[b] ??= c; i++; --i; x = y.z = 1;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = call %0()
              %2 = get %1.b
              %3 = 1
              %4 = add %2 %3
              %5 = set %1.b %4
              %6 = load global.a
              %7 = load global.b
              %8 = get %6[%7]
              %9 = store &&=.0 %8
              %10 = test %8 not nullish
              branch %10 ? b2 : b1
            b1:
              %11 = load global.c
              %12 = set %6[%7] %11
              %13 = store &&=.0 %11
              jump b2
            b2:
              %14 = load &&=.0
              %15 = load global.i
              %16 = plus %15
              %17 = 1
              %18 = add %16 %17
              %19 = store global.i %18
              %20 = load global.i
              %21 = plus %20
              %22 = 1
              %23 = subtract %21 %22
              %24 = store global.i %23
              %25 = load global.y
              %26 = 1
              %27 = set %25.z %26
              %28 = store global.x %26
              %29 = undefined
              return %29
        "#]],
    );
}

#[test]
fn operators() {
    check(
        Language::JavaScript,
        r#"typeof a, void 0, delete a.b, delete a[b], 'a' in b, a instanceof B, a ** b, a >>> b, a == b, a !== b, ~a, -a;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = typeof %0
              %2 = 0
              %3 = void %2
              %4 = load global.a
              %5 = delete %4.b
              %6 = true
              %7 = load global.a
              %8 = load global.b
              %9 = delete %7[%8]
              %10 = true
              %11 = "a"
              %12 = load global.b
              %13 = haskey %11 %12
              %14 = load global.a
              %15 = load global.B
              %16 = instanceof %14 %15
              %17 = load global.a
              %18 = load global.b
              %19 = power %17 %18
              %20 = load global.a
              %21 = load global.b
              %22 = shiftrightunsigned %20 %21
              %23 = load global.a
              %24 = load global.b
              %25 = looselyequal %23 %24
              %26 = load global.a
              %27 = load global.b
              %28 = notequal %26 %27
              %29 = load global.a
              %30 = invert %29
              %31 = load global.a
              %32 = minus %31
              %33 = undefined
              return %33
        "#]],
    );
}

#[test]
fn construction() {
    check(
        Language::JavaScript,
        r#"new A(1, ...b).c; new B;"#,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = load global.A
          %1 = 1
          %2 = load global.b
          %3 = new %0(%1, *%2)
          %4 = get %3.c
          %5 = load global.B
          %6 = new %5()
          %7 = undefined
          return %7
    "#]],
    );
}

#[test]
fn loops() {
    check(
        Language::JavaScript,
        r#"for (let i = 0; i < n; i++) f(i);
for (const k in o) f(k);
for (const [a] of o) f(a);
while (a) f();
do f(); while (a);"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = 0
              %1 = store i.0 %0
              jump b1
            b1:
              %2 = load i.0
              %3 = load global.n
              %4 = less %2 %3
              branch %4 ? b2 : b3
            b2:
              %5 = load global.f
              %6 = load i.0
              %7 = call %5(%6)
              %8 = load i.0
              %9 = plus %8
              %10 = 1
              %11 = add %9 %10
              %12 = store i.0 %11
              jump b1
            b3:
              %13 = load global.o
              %14 = load global.Object
              %15 = get %14.keys
              %16 = call %15(%13)
              %17 = iterator %16
              jump b4
            b4:
              next %18 of %17 ? b5 : b6
            b5:
              %19 = store k.1 %18
              %20 = load global.f
              %21 = load k.1
              %22 = call %20(%21)
              jump b4
            b6:
              %23 = load global.o
              %24 = iterator %23
              jump b7
            b7:
              next %25 of %24 ? b8 : b9
            b8:
              %26 = unpack %25 0
              %27 = store a.2 %26
              %28 = load global.f
              %29 = load a.2
              %30 = call %28(%29)
              jump b7
            b9:
              %31 = load global.a
              branch %31 ? b10 : b11
            b10:
              %32 = load global.f
              %33 = call %32()
              jump b9
            b11:
              %34 = load global.f
              %35 = call %34()
              %36 = load global.a
              branch %36 ? b11 : b12
            b12:
              %37 = undefined
              return %37
        "#]],
    );
}

#[test]
fn labels() {
    check(
        Language::JavaScript,
        r#"outer: for (;;) { for (;;) { if (a) break outer; continue outer; } }
block: { break block; }"#,
        expect![[r#"
            f0 module <module>
            b0:
              jump b1
            b1:
              %0 = load global.a
              branch %0 ? b2 : b1
            b2:
              %1 = undefined
              return %1
        "#]],
    );
}

#[test]
fn switch_falls_through() {
    check(
        Language::JavaScript,
        r#"switch (a) { case 1: f(); default: g(); break; case 2: h(); }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.a
              %1 = 1
              %2 = equal %0 %1
              branch %2 ? b2 : b5
            b1:
              %11 = undefined
              return %11
            b2:
              %5 = load global.f
              %6 = call %5()
              jump b3
            b3:
              %7 = load global.g
              %8 = call %7()
              jump b1
            b4:
              %9 = load global.h
              %10 = call %9()
              jump b1
            b5:
              %3 = 2
              %4 = equal %0 %3
              branch %4 ? b4 : b3
        "#]],
    );
}

#[test]
fn finally_stands_once() {
    check(
        Language::JavaScript,
        r#"function f() { for (;;) { try { if (a) return g(); break; } catch ({ message }) { throw message; } finally { h(); } } }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = undefined
              return %2

            f1 function f() in f0
            b0:
              jump b1
            b1: handler b5
              %0 = load global.a
              branch %0 ? b7 : b6
            b2:
              %29 = undefined
              return %29
            b3:
              %18 = load global.h
              %19 = call %18()
              %20 = load left by.0
              %21 = 0
              %22 = equal %20 %21
              branch %22 ? b1 : b8
            b4:
              %14 = caught
              %15 = store left with.1 %14
              %16 = 3
              %17 = store left by.0 %16
              jump b3
            b5: handler b4
              %8 = caught
              %9 = get %8.message
              %10 = store message.2 %9
              %11 = load message.2
              raise %11
            b6: handler b5
              %6 = 2
              %7 = store left by.0 %6
              jump b3
            b7: handler b5
              %1 = load global.g
              %2 = call %1()
              %3 = store left with.1 %2
              %4 = 1
              %5 = store left by.0 %4
              jump b3
            b8:
              %23 = 1
              %24 = equal %20 %23
              branch %24 ? b9 : b10
            b9:
              %25 = load left with.1
              return %25
            b10:
              %26 = 2
              %27 = equal %20 %26
              branch %27 ? b2 : b11
            b11:
              %28 = load left with.1
              raise %28
        "#]],
    );
}

#[test]
fn classes() {
    check(
        Language::JavaScript,
        r#"class A extends B { static n = 1; #p = 2; [k]() {} constructor(x) { super(x); this.q = 1; } get v() { return this.#p; } set v(x) {} static { this.n = 2; } m() { return super.m(); } }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.B
              %1 = class f1(%0)
              %2 = store frame.A %1
              %3 = undefined
              return %3

            f1 class A in f0
            b0:
              %0 = load global.k
              %1 = function f2
              %2 = receiver
              %3 = set %2[%0] %1
              %4 = function f3
              %5 = store frame.constructor %4
              %6 = function f4
              %7 = function f5
              %8 = accessor get=%6 set=%7
              %9 = store frame.v %8
              %10 = function f6
              %11 = store frame.m %10
              %12 = 1
              %13 = store frame.n %12
              %14 = function f7
              %15 = call %14()
              %16 = undefined
              return %16

            f2 function A.[k]() in f1
            b0:
              %0 = undefined
              return %0

            f3 function A.constructor(/x -> x.0) in f1
            b0:
              %0 = super
              %1 = load x.0
              %2 = call %0(%1)
              %3 = receiver
              %4 = 2
              %5 = set %3.#p %4
              %6 = receiver
              %7 = 1
              %8 = set %6.q %7
              %9 = undefined
              return %9

            f4 function A.v() in f1
            b0:
              %0 = receiver
              %1 = get %0.#p
              return %1

            f5 function A.v(/x -> x.0) in f1
            b0:
              %0 = undefined
              return %0

            f6 function A.m() in f1
            b0:
              %0 = super
              %1 = get %0.m
              %2 = call %1()
              return %2

            f7 arrow A.static() in f1
            b0:
              %0 = receiver
              %1 = 2
              %2 = set %0.n %1
              %3 = undefined
              return %3
        "#]],
    );
}

#[test]
fn a_class_in_the_making_is_the_receiver() {
    check(
        Language::JavaScript,
        r#"class A { static only = new A(); static get = () => A.only; m() { return A; } }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = class f1()
              %1 = store frame.A %0
              %2 = undefined
              return %2

            f1 class A in f0
            b0:
              %0 = function f2
              %1 = store frame.m %0
              %2 = receiver
              %3 = new %2()
              %4 = store frame.only %3
              %5 = function f3
              %6 = store frame.get %5
              %7 = undefined
              return %7

            f2 function A.m() in f1
            b0:
              %0 = load global.A
              return %0

            f3 arrow A.get() in f1
            b0:
              %0 = receiver
              %1 = get %0.only
              return %1
        "#]],
    );
}

#[test]
fn fields_without_a_constructor() {
    check(
        Language::JavaScript,
        r#"class A { x = 1; f = () => this.x; }
class B extends A { y = 2; }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = class f1()
              %1 = store frame.A %0
              %2 = load frame.A
              %3 = class f4(%2)
              %4 = store frame.B %3
              %5 = undefined
              return %5

            f1 class A in f0
            b0:
              %0 = function f2
              %1 = store frame.constructor %0
              %2 = undefined
              return %2

            f2 function A.constructor() in f1
            b0:
              %0 = receiver
              %1 = 1
              %2 = set %0.x %1
              %3 = receiver
              %4 = function f3
              %5 = set %3.f %4
              %6 = undefined
              return %6

            f3 arrow A.f() in f2
            b0:
              %0 = receiver
              %1 = get %0.x
              return %1

            f4 class B in f0
            b0:
              %0 = function f5
              %1 = store frame.constructor %0
              %2 = undefined
              return %2

            f5 function B.constructor(*args? -> ....0) in f4
            b0:
              %0 = super
              %1 = load ....0
              %2 = call %0(*%1)
              %3 = receiver
              %4 = 2
              %5 = set %3.y %4
              %6 = undefined
              return %6
        "#]],
    );
}

#[test]
fn commonjs() {
    check(
        Language::JavaScript,
        r#"const { exec } = require('child_process');
exports.a = exec;
module.exports = { exec };
this.b = 1;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.require
              %1 = "child_process"
              %2 = call %0(%1)
              %3 = get %2.exec
              %4 = store frame.exec %3
              %5 = load global.exports
              %6 = load frame.exec
              %7 = set %5.a %6
              %8 = load global.module
              %9 = "exec"
              %10 = load frame.exec
              %11 = record {%9: %10}
              %12 = set %8.exports %11
              %13 = load global.exports
              %14 = 1
              %15 = set %13.b %14
              %16 = undefined
              return %16
        "#]],
    );
}

#[test]
fn imports() {
    check(
        Language::JavaScript,
        r#"import 'a'; import b, { c, d as e } from 'b'; import * as f from 'f';
const g = await import(f);"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = import a
              %1 = import b
              %2 = import default from %1
              %3 = store frame.b %2
              %4 = import c from %1
              %5 = store frame.c %4
              %6 = import d from %1
              %7 = store frame.e %6
              %8 = import f
              %9 = store frame.f %8
              %10 = load global.import
              %11 = load frame.f
              %12 = call %10(%11)
              %13 = await %12
              %14 = store frame.g %13
              %15 = undefined
              return %15
        "#]],
    );
}

#[test]
fn exports() {
    check(
        Language::JavaScript,
        r#"export const a = 1, { b } = c;
export function f() {}
export class C {}
export default function g() {}
export { a as z, b as default };
export { x as y, default } from 'm';
export * from 'n'; export * as o from 'o';"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = import m
              %1 = import x from %0
              %2 = load global.exports
              %3 = set %2.y %1
              %4 = import default from %0
              %5 = load global.exports
              %6 = set %5.default %4
              %7 = import n
              %8 = load global.exports
              %9 = load global.Object
              %10 = get %9.assign
              %11 = call %10(%8, %7)
              %12 = import o
              %13 = load global.exports
              %14 = set %13.o %12
              %15 = function f1
              %16 = store frame.f %15
              %17 = load global.exports
              %18 = set %17.f %15
              %19 = function f2
              %20 = store frame.g %19
              %21 = load global.exports
              %22 = set %21.default %19
              %23 = 1
              %24 = store frame.a %23
              %25 = load global.c
              %26 = get %25.b
              %27 = store frame.b %26
              %28 = class f3()
              %29 = store frame.C %28
              %30 = load global.exports
              %31 = set %30.C %28
              %32 = load frame.a
              %33 = load global.exports
              %34 = set %33.a %32
              %35 = load frame.b
              %36 = load global.exports
              %37 = set %36.b %35
              %38 = load frame.a
              %39 = load global.exports
              %40 = set %39.z %38
              %41 = load frame.b
              %42 = load global.exports
              %43 = set %42.default %41
              %44 = undefined
              return %44

            f1 function f() in f0
            b0:
              %0 = undefined
              return %0

            f2 function g() in f0
            b0:
              %0 = undefined
              return %0

            f3 class C in f0
            b0:
              %0 = undefined
              return %0
        "#]],
    );
}

#[test]
fn types_are_skipped() {
    check(
        Language::TypeScript,
        r#"interface I { a: string }
type T = typeof a;
declare const b: number;
import type { c } from 'c'; import { type d, e } from 'e'; export type { T };
function f(x: string): void;
function f(this: T, x: string | number, y?: I) { return (x as any)! satisfies T; }
abstract class A { declare p: string; abstract m(): void; q?: string; }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = import e
              %1 = import e from %0
              %2 = store frame.e %1
              %3 = function f1
              %4 = store frame.f %3
              %5 = class f2()
              %6 = store frame.A %5
              %7 = undefined
              return %7

            f1 function f(/x: string | number -> x.0, /y: I -> y.1) in f0
            b0:
              %0 = load x.0
              return %0

            f2 class A in f0
            b0:
              %0 = undefined
              return %0
        "#]],
    );
}

#[test]
fn enums() {
    check(
        Language::TypeScript,
        r#"enum E { A, B = 'b', C = 5, D, F = A | C, G }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = 0
              %1 = "A"
              %2 = store A.0 %0
              %3 = "b"
              %4 = "B"
              %5 = 5
              %6 = "C"
              %7 = store C.1 %5
              %8 = 6
              %9 = "D"
              %10 = load A.0
              %11 = load C.1
              %12 = bitor %10 %11
              %13 = "F"
              %14 = 1
              %15 = add %12 %14
              %16 = "G"
              %17 = record {%1: %0, %0: %1, %4: %3, %6: %5, %5: %6, %9: %8, %8: %9, %13: %12, %12: %13, %16: %15, %15: %16}
              %18 = store frame.E %17
              %19 = undefined
              return %19
        "#]],
    );
}

#[test]
fn namespaces() {
    check(
        Language::TypeScript,
        r#"namespace N { export const a = 1; export function f() { return a; } }
namespace N { export let b = N.a; }
namespace A.B { export let c = 2; }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = record {}
              %1 = store frame.N %0
              %2 = function f1
              %3 = store frame.f %2
              %4 = set %1.f %2
              %5 = 1
              %6 = store frame.a %5
              %7 = load frame.a
              %8 = set %1.a %7
              %9 = load frame.N
              %10 = load frame.N
              %11 = get %10.a
              %12 = store b.0 %11
              %13 = load b.0
              %14 = set %9.b %13
              %15 = record {}
              %16 = store frame.A %15
              %17 = record {}
              %18 = set %16.B %17
              %19 = 2
              %20 = store c.1 %19
              %21 = load c.1
              %22 = set %17.c %21
              %23 = undefined
              return %23

            f1 function f() in f0
            b0:
              %0 = load global.a
              return %0
        "#]],
    );
}

#[test]
fn parameters_that_are_fields() {
    check(
        Language::TypeScript,
        r#"class A { b = 1; constructor(private readonly s: S, public t = 2, u: U) {} }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = class f1()
              %1 = store frame.A %0
              %2 = undefined
              return %2

            f1 class A in f0
            b0:
              %0 = function f2
              %1 = store frame.constructor %0
              %2 = undefined
              return %2

            f2 function A.constructor(/s: S -> s.0, /t? -> t.1, /u: U -> u.2) in f1
            b0:
              %0 = load t.1
              %1 = test %0 defined
              branch %1 ? b2 : b1
            b1:
              %2 = 2
              %3 = store t.1 %2
              jump b2
            b2:
              %4 = load s.0
              %5 = receiver
              %6 = set %5.s %4
              %7 = load t.1
              %8 = receiver
              %9 = set %8.t %7
              %10 = receiver
              %11 = 1
              %12 = set %10.b %11
              %13 = undefined
              return %13
        "#]],
    );
}

#[test]
fn decorators() {
    check(
        Language::TypeScript,
        r#"@D() export class A { @F p: string; @M(1) m(@P() x: X) {} }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = class f1()
              %1 = load global.D
              %2 = call %1()
              %3 = decorate %2(%0)
              %4 = store @.0 %0
              %5 = test %3 defined
              branch %5 ? b1 : b2
            b1:
              %6 = store @.0 %3
              jump b2
            b2:
              %7 = load @.0
              %8 = store frame.A %7
              %9 = load global.exports
              %10 = set %9.A %7
              %11 = undefined
              return %11

            f1 class A in f0
            b0:
              %0 = function f2
              %1 = load global.P
              %2 = call %1()
              %3 = decorate %2(%0)
              %4 = load global.M
              %5 = 1
              %6 = call %4(%5)
              %7 = decorate %6(%0)
              %8 = store @.0 %0
              %9 = test %7 defined
              branch %9 ? b1 : b2
            b1:
              %10 = store @.0 %7
              jump b2
            b2:
              %11 = load @.0
              %12 = store frame.m %11
              %13 = undefined
              %14 = load global.F
              %15 = decorate %14(%13)
              %16 = undefined
              return %16

            f2 function A.m(/x: X -> x.0) in f1
            b0:
              %0 = undefined
              return %0
        "#]],
    );
}

#[test]
fn functions_in_decorators_and_fields_see_their_own_frames() {
    check(
        Language::TypeScript,
        r#"function f(a) { return class { @M(b => () => b) m() {} g = c => () => [a, c]; }; }
export default () => 1;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = function f9
              %3 = load global.exports
              %4 = set %3.default %2
              %5 = undefined
              return %5

            f1 function f(/a -> frame.a) in f0
            b0:
              %0 = class f2()
              return %0

            f2 class <anonymous> in f1
            b0:
              %0 = function f3
              %1 = load global.M
              %2 = function f4
              %3 = call %1(%2)
              %4 = decorate %3(%0)
              %5 = store @.0 %0
              %6 = test %4 defined
              branch %6 ? b1 : b2
            b1:
              %7 = store @.0 %4
              jump b2
            b2:
              %8 = load @.0
              %9 = store frame.m %8
              %10 = function f6
              %11 = store frame.constructor %10
              %12 = undefined
              return %12

            f3 function <anonymous>.m() in f2
            b0:
              %0 = undefined
              return %0

            f4 arrow <anonymous>(/b -> frame.b) in f2
            b0:
              %0 = function f5
              return %0

            f5 arrow <anonymous>() in f4
            b0:
              %0 = load frame^1.b
              return %0

            f6 function <anonymous>.constructor() in f2
            b0:
              %0 = receiver
              %1 = function f7
              %2 = set %0.g %1
              %3 = undefined
              return %3

            f7 arrow <anonymous>.g(/c -> frame.c) in f6
            b0:
              %0 = function f8
              return %0

            f8 arrow <anonymous>() in f7
            b0:
              %0 = load frame^3.a
              %1 = load frame^1.c
              %2 = list [%0, %1]
              return %2

            f9 arrow default() in f0
            b0:
              %0 = 1
              return %0
        "#]],
    );
}

#[test]
fn typescripts_own_modules() {
    check(
        Language::TypeScript,
        r#"import fs = require('fs'); import x = A.b;
export = fs;"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = "fs"
              %1 = load global.require
              %2 = call %1(%0)
              %3 = store frame.fs %2
              %4 = load global.A
              %5 = get %4.b
              %6 = store frame.x %5
              %7 = load frame.fs
              %8 = load global.module
              %9 = set %8.exports %7
              %10 = undefined
              return %10
        "#]],
    );
}

#[test]
fn elements() {
    check(
        Language::Tsx,
        r#"const e = <A.B c="d" {...f} g={h} i>text {j}<br/></A.B>; const k = <></>;"#,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = load global.jsx
          %1 = load global.A
          %2 = get %1.B
          %3 = "c"
          %4 = "d"
          %5 = load global.f
          %6 = "g"
          %7 = load global.h
          %8 = "i"
          %9 = true
          %10 = "text "
          %11 = load global.j
          %12 = load global.jsx
          %13 = "br"
          %14 = record {}
          %15 = call %12(%13, %14)
          %16 = "children"
          %17 = list [%10, %11, %15]
          %18 = record {%3: %4, **%5, %6: %7, %8: %9, %16: %17}
          %19 = call %0(%2, %18)
          %20 = store frame.e %19
          %21 = load global.jsx
          %22 = undefined
          %23 = record {}
          %24 = call %21(%22, %23)
          %25 = store frame.k %24
          %26 = undefined
          return %26
    "#]],
    );
}

#[test]
fn broken_syntax_keeps_its_parts() {
    check(
        Language::JavaScript,
        r#"const a = 1; function f() { g(a }
exec(a);"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = 1
              %3 = store frame.a %2
              %4 = load global.exec
              %5 = load frame.a
              %6 = call %4(%5)
              %7 = undefined
              return %7

            f1 function f() in f0
            b0:
              %0 = load global.g
              %1 = load global.a
              %2 = unknown (%0, %1)
              %3 = undefined
              return %3
            unknown ERROR 0:28..31
        "#]],
    );
}

fn check(language: Language, source: &str, expected: Expect) {
    expected.assert_eq(&text(language, source));
}

fn text(language: Language, source: &str) -> String {
    ir::print(&checked(language, source))
}

fn checked(language: Language, source: &str) -> ir::Module {
    let module = lower(FileId(0), &Parsed::new(language, source.to_owned()));
    ir_rules::check(&module);
    module
}

/// As TypeScript compiles `async () => { try { a(await f()) } catch (e) { return e } finally { z() } }` for ES5.
const STEPS: &str = r#"
function h() { return __awaiter(this, void 0, void 0, function () {
  var _a, e_1;
  return __generator(this, function (_b) {
    switch (_b.label) {
      case 0:
        _b.trys.push([0, 2, 3, 4]);
        _a = a;
        return [4 /*yield*/, f()];
      case 1:
        _a.apply(void 0, [_b.sent()]);
        return [3 /*break*/, 4];
      case 2:
        e_1 = _b.sent();
        return [2 /*return*/, e_1];
      case 3:
        z();
        return [7 /*endfinally*/];
      case 4: return [2 /*return*/];
    }
  });
}); }"#;

#[test]
fn a_state_machine_of_steps_is_a_generator() {
    check(
        Language::JavaScript,
        STEPS,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.h %0
              %2 = undefined
              return %2

            f1 function h() in f0
            b0:
              %0 = load global.__awaiter
              %1 = receiver
              %2 = 0
              %3 = void %2
              %4 = 0
              %5 = void %4
              %6 = function f2
              %7 = call %0(%1, %3, %5, %6)
              return %7

            f2 function <anonymous>() generator in f1
            b0:
              %0 = undefined
              %1 = store _a.0 %0
              %2 = store e_1.1 %0
              %3 = undefined
              %4 = store sent.2 %3
              jump b1
            b1: handler b4
              %11 = undefined
              %12 = load global.a
              %13 = store _a.0 %12
              %14 = load global.f
              %15 = call %14()
              %16 = yield %15
              %17 = store sent.2 %16
              %18 = load _a.0
              %19 = get %18.apply
              %20 = 0
              %21 = void %20
              %22 = load sent.2
              %23 = list [%22]
              %24 = call %19(%21, %23)
              %25 = 2
              %26 = store left by.3 %25
              jump b2
            b2:
              %33 = load global.z
              %34 = call %33()
              %35 = load left by.3
              %36 = 0
              %37 = equal %35 %36
              branch %37 ? b3 : b6
            b3:
              %44 = undefined
              return %44
            b4: handler b5
              %5 = caught
              %6 = store sent.2 %5
              %27 = load sent.2
              %28 = store e_1.1 %27
              %29 = load e_1.1
              %30 = store left with.4 %29
              %31 = 3
              %32 = store left by.3 %31
              jump b2
            b5:
              %7 = caught
              %8 = store left with.4 %7
              %9 = 1
              %10 = store left by.3 %9
              jump b2
            b6:
              %38 = 1
              %39 = equal %35 %38
              branch %39 ? b7 : b8
            b7:
              %40 = load left with.4
              raise %40
            b8:
              %41 = 2
              %42 = equal %35 %41
              branch %42 ? b3 : b9
            b9:
              %43 = load left with.4
              return %43
        "#]],
    );
}

/// As Babel compiles `async (x) => { for (;;) { try { if (await f(x)) break } finally { z() } } }`, for its runtime and the older one.
const JUMPS: &str = r#"
var h = mark(function _callee(x) {
  return _regenerator().w(function (_context) {
    while (1) switch (_context.p = _context.n) {
      case 0:
        _context.p = 1;
        _context.n = 2;
        return f(x);
      case 2:
        if (!_context.v) {
          _context.n = 3;
          break;
        }
        return _context.a(3, 5);
      case 3:
        _context.p = 3;
        z();
        return _context.f(3);
      case 4:
        _context.n = 0;
        break;
      case 5:
        return _context.a(2);
    }
  }, _callee, this, [[1,, 3, 4]]);
});"#;

const OLDER_JUMPS: &str = r#"
function* before() {}
var h = mark(function _callee(x) {
  return _regeneratorRuntime().wrap(function _callee$(_context) {
    while (1) switch (_context.prev = _context.next) {
      case 0:
        _context.prev = 0;
        return _context.delegateYield(x, "t0", 2);
      case 2:
        _context.next = 7;
        break;
      case 4:
        _context.prev = 4;
        _context.t1 = _context["catch"](0);
        return _context.abrupt("return", _context.t1);
      case 7:
      case "end":
        return _context.stop();
    }
  }, _callee, null, [[0, 4]]);
});"#;

#[test]
fn a_state_machine_of_jumps_is_a_generator() {
    check(
        Language::JavaScript,
        JUMPS,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = load global.mark
              %1 = function f1
              %2 = store frame._callee %1
              %3 = call %0(%1)
              %4 = store frame.h %3
              %5 = undefined
              return %5

            f1 function _callee(/x -> x.0) generator in f0
            b0:
              %0 = undefined
              %1 = store sent.1 %0
              jump b1
            b1: handler b5
              %6 = 1
              %7 = 2
              %8 = load global.f
              %9 = load x.0
              %10 = call %8(%9)
              %11 = yield %10
              %12 = store sent.1 %11
              %13 = load sent.1
              branch %13 ? b6 : b7
            b2:
              %19 = 3
              %20 = load global.z
              %21 = call %20()
              %22 = load left by.2
              %23 = 0
              %24 = equal %22 %23
              branch %24 ? b3 : b8
            b3:
              %28 = 0
              jump b1
            b4:
              %29 = undefined
              return %29
            b5:
              %2 = caught
              %3 = store left with.3 %2
              %4 = 1
              %5 = store left by.2 %4
              jump b2
            b6: handler b5
              %17 = 2
              %18 = store left by.2 %17
              jump b2
            b7: handler b5
              %14 = 3
              %15 = 0
              %16 = store left by.2 %15
              jump b2
            b8:
              %25 = 1
              %26 = equal %22 %25
              branch %26 ? b9 : b4
            b9:
              %27 = load left with.3
              raise %27
        "#]],
    );
    check(
        Language::JavaScript,
        OLDER_JUMPS,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = function f1
          %1 = store frame.before %0
          %2 = load global.mark
          %3 = function f2
          %4 = store frame._callee %3
          %5 = call %2(%3)
          %6 = store frame.h %5
          %7 = undefined
          return %7

        f1 function before() generator in f0
        b0:
          %0 = undefined
          return %0

        f2 function _callee(/x -> x.0) generator in f0
        b0:
          %0 = undefined
          %1 = store sent.1 %0
          jump b1
        b1: handler b3
          %4 = 0
          %5 = load x.0
          %6 = yield from %5
          %7 = store sent.1 %6
          %8 = store t.4 %6
          %9 = 7
          jump b2
        b2:
          %14 = undefined
          return %14
        b3:
          %2 = caught
          %3 = store sent.1 %2
          %10 = 4
          %11 = load sent.1
          %12 = store t.5 %11
          %13 = load t.5
          return %13
    "#]],
    );
}

#[test]
fn what_does_more_with_its_context_is_no_state_machine() {
    let generators = |text: &str| {
        let module = lower(FileId(0), &Parsed::new(Language::JavaScript, text.to_owned()));
        module.functions.iter().filter(|function| function.generator).count()
    };
    assert_eq!((generators(STEPS), generators(JUMPS), generators(OLDER_JUMPS)), (1, 1, 2));
    for (text, from, to) in [
        (STEPS, "z();", "z(_b);"),
        (STEPS, "z();", "z(() => _b.sent());"),
        (STEPS, "_b.label)", "_b.other)"),
        (STEPS, "return [2 /*return*/, e_1]", "return e_1"),
        (STEPS, "case 3:", "case 1:"),
        (STEPS, "case 3:", "default:"),
        (STEPS, "__generator(this, ", "__generator(other, "),
        (JUMPS, "_context.n = 3", "_context.n = x"),
        (JUMPS, "return _context.f(3)", "_context.f(3)"),
        (JUMPS, "while (1)", "while (x)"),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(generators(&text.replacen(from, to, 1)), 0, "{to}");
    }
}

/// Node kinds of the grammars that no lowering case names, and why.
const NOT_NAMED: &[(&str, &str)] = &[
    ("accessibility_modifier|override_modifier", "asked for by the field or parameter that has it"),
    ("adding_type_annotation|omitting_type_annotation|opting_type_annotation", "parts of types"),
    ("arguments|formal_parameters|class_body|object_type|interface_body", "read by the node around it"),
    ("asserts|type_predicate|constraint|default_type|mapped_type_clause", "parts of types"),
    ("export_specifier", "each part of the clause around it is one"),
    ("extends_type_clause|type_parameter|tuple_parameter|optional_tuple_parameter", "parts of types"),
    ("literal_type|template_literal_type|template_type|existential_type|this_type", "types"),
    ("catch_clause|finally_clause|else_clause|switch_case|switch_default", "read by the statement around it"),
    ("import_attribute", "says how to load, not what"),
    ("jsx_identifier|jsx_namespace_name", "the text of a tag"),
    ("nested_identifier", "its text is split"),
    ("optional_chain", "asked for by the link that has it"),
    ("program", "the module's body"),
    (
        "string_fragment|escape_sequence|regex_pattern|regex_flags|statement_identifier",
        "the text of a literal or label",
    ),
    ("declaration|expression|pattern|primary_expression|primary_type|statement|type", "names of groups of kinds"),
    ("variable_declarator", "read by the declaration around it"),
];

/// A loop as Babel writes it: what wraps the iterator is asked for steps, and closes it.
const WRAPPED: &str = r#"function f(x) {
  var i = wrap(x), s;
  try {
    for (i.s(); !(s = i.n()).done; ) { g(s.value); }
  } catch (e) { i.e(e); } finally { i.f(); }
}"#;

#[test]
fn a_loop_that_asks_for_steps_is_one_over_elements() {
    check(
        Language::JavaScript,
        r#"function f(i) { for (var s = i.next(); !s.done; s = i.next()) { g(s.value); } }"#,
        expect![[r#"
            f0 module <module>
            b0:
              %0 = function f1
              %1 = store frame.f %0
              %2 = undefined
              return %2

            f1 function f(/i -> i.0) in f0
            b0:
              %0 = undefined
              %1 = store s.1 %0
              %2 = load i.0
              %3 = get %2.next
              %4 = undefined
              %5 = store s.1 %4
              %17 = load i.0
              %18 = iterator %17
              jump b3
            b1:
              %20 = "value"
              %21 = "done"
              %22 = false
              %24 = record {%20: %19, %21: %22}
              %25 = store s.1 %24
              %6 = load s.1
              %7 = get %6.done
              %8 = load global.g
              %9 = load s.1
              %10 = get %9.value
              %11 = call %8(%10)
              %12 = load i.0
              %13 = get %12.next
              %14 = undefined
              %15 = store s.1 %14
              jump b3
            b2:
              %16 = undefined
              return %16
            b3:
              next %19 of %18 ? b1 : b2
        "#]],
    );
}

#[test]
fn what_wraps_an_iterator_raises_where_it_takes_an_exception() {
    check(
        Language::JavaScript,
        WRAPPED,
        expect![[r#"
        f0 module <module>
        b0:
          %0 = function f1
          %1 = store frame.f %0
          %2 = undefined
          return %2

        f1 function f(/x -> x.0) in f0
        b0:
          %0 = undefined
          %1 = store s.1 %0
          %2 = load global.wrap
          %3 = load x.0
          %4 = call %2(%3)
          %5 = store i.2 %4
          jump b4
        b1:
          %37 = undefined
          return %37
        b2:
          %30 = load i.2
          %31 = get %30.f
          %32 = undefined
          %33 = load left by.3
          %34 = 0
          %35 = equal %33 %34
          branch %35 ? b1 : b8
        b3:
          %26 = caught
          %27 = store left with.4 %26
          %28 = 1
          %29 = store left by.3 %28
          jump b2
        b4: handler b5
          %6 = load i.2
          %7 = get %6.s
          %8 = call %7()
          %38 = load i.2
          %39 = iterator %38
          jump b9
        b5: handler b3
          %18 = caught
          %19 = store e.5 %18
          %20 = load i.2
          %21 = get %20.e
          %22 = load e.5
          raise %22
        b6:
          %24 = 0
          %25 = store left by.3 %24
          jump b2
        b7: handler b5
          %41 = "value"
          %42 = "done"
          %43 = false
          %9 = load i.2
          %10 = get %9.n
          %11 = record {%41: %40, %42: %43}
          %12 = store s.1 %11
          %13 = get %11.done
          %14 = load global.g
          %15 = load s.1
          %16 = get %15.value
          %17 = call %14(%16)
          jump b9
        b8:
          %36 = load left with.4
          raise %36
        b9: handler b5
          next %40 of %39 ? b7 : b6
    "#]],
    );
}

#[test]
fn loops_that_ask_for_steps_have_many_forms() {
    let found = |source: &str| text(Language::JavaScript, source).contains("iterator ");
    for source in [
        "function f(i) { let s; while (!(s = i.next()).done) g(s.value); }",
        "function f(i) { var s; for (;;) { s = i.next(); if (s.done) break; g(s.value); } }",
        "function f(i, n, s) { for (; !(n = (s = i.next()).done); n = true) g(s.value); }",
        "async function f(i) { for (let s, m; m = !(s = await i.next()).done; m = false) g(s.value); }",
        "function* f(i) { for (var d = true, s, e; s = yield i.next(), e = s.done, !e; d = true) { d = false; g(s.value); } }",
        "function* f(i) { for (var s; !(s = yield wait(i.next())).done; ) g(s.value); }",
    ] {
        assert!(found(source), "{source}");
    }
}

#[test]
fn a_loop_that_does_more_than_ask_for_steps_stays() {
    let found = |source: &str| text(Language::JavaScript, source).contains("iterator ");
    for source in [
        "function f(i) { let s; while (!(s = i.next(1)).done) g(s.value); }",
        "function f(i) { let s; while (!(s = i.next()).done) g(s.value, i.next().value); }",
        "function f(i) { let s; while (!(s = i.next()).done) i = s.value; }",
        "function f(i) { let s; while (!(s = i.next()).done) g(s.value); return s.value; }",
        "function f(i) { let s; for (;;) { g(); s = i.next(); if (s.done) break; h(s.value); } }",
        "function f(i) { let s = i.next(); if (!s.done) g(s.value); }",
        "function f(i) { let s; while (!(s = i.read()).done) g(s.value); }",
        "function f(i) { let s = g(); while (!s.done) { s = i.next(); } }",
    ] {
        assert!(!found(source), "{source}");
    }
}

#[test]
fn a_try_that_only_closes_an_iterator_is_its_body() {
    let handled = |source: &str| text(Language::JavaScript, source).contains("handler");
    let closing = "try { if (s && !s.done && (r = i.return)) r.call(i); }";
    for source in [
        format!(
            "try {{ g(); }} catch (x) {{ e = {{ error: x }}; }} finally {{ {closing} finally {{ if (e) throw e.error; }} }}"
        ),
        format!("try {{ g(); }} catch (x) {{ e = [x]; }} finally {{ {closing} finally {{ if (e) throw e[0]; }} }}"),
        format!(
            "try {{ g(); }} catch (x) {{ n = true; e = x; }} finally {{ {closing} finally {{ if (n) {{ throw e; }} }} }}"
        ),
        "try{g()}catch(x){n=!0,e=x}finally{try{a||null==i.return||i.return()}finally{if(n)throw e}}".to_owned(),
    ] {
        assert!(!handled(&source), "{source}");
    }
    for source in [
        format!("try {{ g(); }} catch (x) {{ e = h(x); }} finally {{ {closing} finally {{ if (e) throw e.error; }} }}"),
        format!(
            "try {{ g(); }} catch (x) {{ e = {{ error: x }}; }} finally {{ {closing} finally {{ if (d) throw d; }} }}"
        ),
        format!(
            "try {{ g(); }} catch (x) {{ e = {{ error: x }}; }} finally {{ {closing} finally {{ if (e) h(e.error); }} }}"
        ),
        "try { g(); } catch (x) { e = [x]; } finally { try { h(); } finally { if (e) throw e[0]; } }".to_owned(),
    ] {
        assert!(handled(&source), "{source}");
    }
}

#[test]
fn every_node_kind_is_lowered_or_listed() {
    let mut sources = String::new();
    for entry in WalkDir::new("src/lower/javascript").into_iter().flatten().filter(|it| it.file_type().is_file()) {
        sources += &std::fs::read_to_string(entry.path()).expect("the sources are text");
    }
    let listed = |kind: &str| NOT_NAMED.iter().any(|(kinds, _)| kinds.split('|').any(|listed| listed == kind));
    let mut missing = Vec::new();
    for language in [Language::JavaScript, Language::TypeScript, Language::Tsx] {
        let grammar = language.grammar();
        for id in 0..grammar.node_kind_count() as u16 {
            let kind = grammar.node_kind_for_id(id).unwrap_or_default();
            let named = grammar.node_kind_is_named(id)
                && (grammar.node_kind_is_visible(id) || grammar.node_kind_is_supertype(id));
            let handled = kind.ends_with("_type") || kind.ends_with("_statement") && kind != "statement";
            if named && !handled && !listed(kind) && !sources.contains(&format!("\"{kind}\"")) {
                missing.push(kind.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "no case of the lowering names these kinds: {missing:?}");
}

const SAMPLE: &str = r#"import a, { b as c } from 'd';
export const handler = async ({ x, y: [z = 1, ...w] }, context) => {
  label: for (const k of x?.y?.(z) ?? []) {
    try { if (k && !w || context) continue label; await c(`a${k}b`); } catch (e) { return e; } finally { a.b++; }
  }
  class A extends c { static s = () => this; #p = 1; constructor() { super(...arguments); } get p() { return this.#p; } }
  switch (typeof z) { case 'a': return new A(); default: z ||= a ? b : function* f() { yield f; }; }
};
"#;

#[test]
fn any_part_of_a_text_is_lowered() {
    for machine in [STEPS, JUMPS, OLDER_JUMPS, WRAPPED] {
        for end in (0..machine.len()).step_by(7) {
            checked(Language::JavaScript, &machine[..end]);
            checked(Language::JavaScript, &machine[end..]);
            checked(Language::JavaScript, &[&machine[..end], &machine[(end + 9).min(machine.len())..]].concat());
        }
    }
    for end in (0..SAMPLE.len()).step_by(3) {
        checked(Language::JavaScript, &SAMPLE[..end]);
        checked(Language::Tsx, &SAMPLE[end..]);
    }
    for at in (0..SAMPLE.len()).step_by(5) {
        for sign in ["}", "(", "`", "class ", "=>", "<"] {
            let mut broken = SAMPLE.to_owned();
            broken.replace_range(at..=at, sign);
            checked(Language::TypeScript, &broken);
        }
    }
}

#[test]
fn long_and_deep_texts_are_lowered() {
    for source in long_and_deep_texts(600) {
        checked(Language::JavaScript, &source);
    }
    // Nothing of this may take long or need a big stack.
    for source in long_and_deep_texts(10_000) {
        let module = lower(FileId(0), &Parsed::new(Language::JavaScript, source));
        assert!(!module.functions.is_empty());
    }
}

fn long_and_deep_texts(count: usize) -> Vec<String> {
    let nested =
        |before: &str, inner: &str, after: &str| format!("{}{inner}{}", before.repeat(count), after.repeat(count));
    vec![
        format!("x = a{}", " + a".repeat(count)),
        format!("x = a{}", " && a".repeat(count)),
        format!("if (a{}) b()", " || a && b".repeat(count)),
        format!("x = a{}", ".b(c)".repeat(count)),
        format!("x = a{}", "?.b[c]".repeat(count)),
        format!("{} 1", "a.b = ".repeat(count)),
        format!("x = {} b", "a ? b : ".repeat(count)),
        format!("{} c()", "if (a) b(); else ".repeat(count)),
        format!("x = {}a", "!".repeat(count)),
        format!("x = [{}]", "1,".repeat(count)),
        format!("switch (a) {{ {} }}", "case 1: b(); break;".repeat(count)),
        "function f() { g() }".repeat(count),
        nested("(", "a", ")"),
        nested("[", "a", "]"),
        nested("{ let a = b;", "a", "}"),
        nested("(function f(a) { ", "a", "})()"),
        nested("a => ", "a", ""),
        nested("f(", "a", ")"),
        nested("class A { m() {", "a", "} }"),
        nested("function f() {", "a", "}"),
        nested("x = class A { static a = ", "() => A", "}"),
        nested("x = class A { a = ", "() => A", "}"),
        nested("try {", "a", "} finally { b() }"),
        nested("a: for (;;) {", "break a", "}"),
        nested("`${", "a", "}`"),
        nested("if (!(", "a", ")) {}"),
        nested("var [", "a", "] = b"),
        nested("(", "", ""),
        nested("{", "", ""),
    ]
}

#[test]
fn a_big_file_of_one_line_is_lowered() {
    let unit = "function a(b,c){var d=b?c.d(b):e(\"x\"+b);for(var f in d)if(d[f]&&c!==f)return void g({a:d,b:function(){return d[f]}});return(0,h.i)(d)},";
    let source = format!("!{}", unit.repeat((1 << 20) / unit.len()));
    let module = lower(FileId(0), &Parsed::new(Language::JavaScript, source));
    assert!(module.functions.len() > 1000);
}
