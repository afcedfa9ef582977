//! Bundles: a program and all of its libraries in one file, as webpack and esbuild write them.

use std::fmt::Write as _;

/// How modules are kept and loaded.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    /// A table of functions by name, and one function that loads.
    Table,
    /// A variable for each module whose function runs it when it is first called.
    Wrappers,
}

/// About so many bytes in each module.
pub(crate) const MODULE: usize = 4_000;
/// Modules that one module loads directly.
const LOADED: usize = 50;

/// A handler that hands a part of its event to the module `run`, loaded after `modules` others; `call` is what that one does
/// with it. Everything stands in a few long lines.
pub(crate) fn bundle(style: Style, modules: usize, call: &str) -> String {
    let mut text = match style {
        Style::Table => String::from("(()=>{var modules={"),
        Style::Wrappers => String::from(WRAPPERS),
    };
    for at in 0..modules {
        let loaded = if at % LOADED == 0 { at + 1..(at + LOADED).min(modules) } else { at..at };
        add(&mut text, style, &format!("m{at}"), loaded, &library(at));
    }
    add(&mut text, style, "run", 0..0, &format!("const cp=require(\"child_process\");exports.run=(name)=>{{{call}}};"));
    let entry = (0..modules).step_by(LOADED).map(|at| load(style, &format!("m{at}"))).collect::<Vec<_>>().join("");
    let run = load(style, "run");
    let entry =
        format!("{entry}const tool={};exports.handler=async(event)=>tool.run(event.name);", run.trim_end_matches(';'));
    match style {
        Style::Table => text + "};" + LOADER + &entry + "})();module.exports=out;})();\n",
        Style::Wrappers => text + &entry + "\n",
    }
}

fn add(text: &mut String, style: Style, name: &str, loaded: std::ops::Range<usize>, body: &str) {
    let loads: String = loaded.map(|at| load(style, &format!("m{at}"))).collect();
    let _ = match style {
        Style::Table => write!(text, "\"./{name}.js\":(module,exports,load)=>{{{loads}{body}}},"),
        Style::Wrappers => write!(text, "var load_{name}=wrap({{\"./{name}.js\"(exports,module){{{loads}{body}}}}});"),
    };
}

fn load(style: Style, name: &str) -> String {
    match style {
        Style::Table => format!("load(\"./{name}.js\");"),
        Style::Wrappers => format!("toESM(load_{name}());"),
    }
}

const LOADER: &str = "var cache={};function load(id){var known=cache[id];if(known!==undefined)return known.exports;\
    var module=cache[id]={id:id,loaded:false,exports:{}};modules[id].call(module.exports,module,module.exports,load);\
    module.loaded=true;return module.exports}var out={};(()=>{var exports=out;";

const WRAPPERS: &str = "var make=Object.create,define=Object.defineProperty,names=Object.getOwnPropertyNames,\
    above=Object.getPrototypeOf;var wrap=(made,module)=>function(){return module||(0,made[names(made)[0]])\
    ((module={exports:{}}).exports,module),module.exports};var copy=(to,from)=>{for(let key of names(from))\
    key in to||define(to,key,{get:()=>from[key],enumerable:true});return to};var toESM=(from,to)=>(to=from!=null?\
    make(above(from)):{},copy(from&&from.__esModule?to:define(to,\"default\",{value:from,enumerable:true}),from));";

/// A module of a library: classes, functions and a table, none of which does anything dangerous.
fn library(at: usize) -> String {
    let mut text =
        format!("\"use strict\";Object.defineProperty(exports,\"__esModule\",{{value:true}});const limit={at};");
    let mut number = 0;
    while text.len() < MODULE {
        let n = number;
        number += 1;
        let _ = write!(
            text,
            "class Part{n}{{constructor(t){{this.options=Object.assign({{size:{n},name:\"part\"}},t),this.items=[]}}\
             add(t){{if(!t||t.length>limit)throw new TypeError(\"bad \"+t);return this.items.push(t.trim()),this}}\
             join(t){{return this.items.map((e,r)=>r?t+e:e).join(\"\")}}}}\
             function merge{n}(t,e){{for(const r of Object.keys(e))Object.prototype.hasOwnProperty.call(e,r)&&\
             (t[r]=\"object\"==typeof e[r]?merge{n}(t[r]||{{}},e[r]):e[r]);return t}}\
             const table{n}={{a:[\"x\",{n}],b:/^[a-z]+$/,c:new Map([[\"k\",{n}]])}};\
             exports.part{n}=t=>new Part{n}(t).add(\"p{n}\").join(\",\");exports.merge{n}=merge{n};exports.table{n}=table{n};",
        );
    }
    text
}
