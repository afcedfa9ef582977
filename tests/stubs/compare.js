'use strict';
// Runs each check of a file twice, with the stubs and with the real modules, and prints what differs.
//
// A file exports its checks by the names of the stubs, as `{ events: { once: (events) => … } }`; each gives what is to be
// the same. What a stub imports is a stub where there is one; a stub's own module is the real one, as in the analyzer.

const fs = require('fs');
const path = require('path');
const { inspect, isDeepStrictEqual } = require('util');

const STUBS = path.resolve('queries/javascript/stubs');
const SECONDS = 5;
const loaded = new Map();

function place(name) {
  const file = path.join(STUBS, `${name.replaceAll('/', '__')}.js`);
  return fs.existsSync(file) ? file : undefined;
}

function load(name) {
  if (loaded.has(name)) return loaded.get(name).exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const take = (wanted) => (wanted !== name && place(wanted) ? load(wanted) : real(wanted));
  const text = fs.readFileSync(place(name), 'utf8');
  const declared = name === 'builtins' ? [...text.matchAll(/^class (\w+)/gm)].map(([, found]) => found) : [];
  const end = declared.length ? `\nmodule.exports = { ${declared.join(', ')} };` : '';
  new Function('module', 'exports', 'require', text + end)(module, module.exports, take);
  return module.exports;
}

/** The module, the global name, or, for `undici`, what Node has of it. */
function real(name) {
  if (name.startsWith('global/')) return globalThis[name.slice('global/'.length)];
  return ['undici', 'builtins'].includes(name) ? globalThis : require(name);
}

async function outcome(check, module) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, SECONDS * 1000, 'does not end');
  });
  try {
    return await Promise.race([Promise.resolve(check(module)), late]);
  } catch (error) {
    return `raises ${error.name}: ${error.message}`;
  } finally {
    clearTimeout(timer);
  }
}

async function main(file) {
  let count = 0;
  for (const [name, checks] of Object.entries(require(path.resolve(file)))) {
    for (const [about, check] of Object.entries(checks)) {
      count += 1;
      const told = await outcome(check, load(name));
      const truth = await outcome(check, real(name));
      if (!isDeepStrictEqual(told, truth)) {
        console.log(`${file}: ${name}: ${about}: the stub gives ${inspect(told)}, Node gives ${inspect(truth)}`);
      }
    }
  }
  console.error(`${count} checks`);
}

(async () => {
  for (const file of process.argv.slice(2)) await main(file);
})();
