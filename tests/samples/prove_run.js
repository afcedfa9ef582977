'use strict';
// Runs samples that its parent sends: each with its benign event and with attacks, and tells what happened.

const fs = require('fs');
const path = require('path');
const util = require('util');
const vm = require('vm');
const childProcess = require('child_process');
const Module = require('module');
const format = require('./prove_format.js');
const { RULES, FILES, PROCESS } = require('./prove_rules.js');

const real = { ...fs };
const WRITES = /^(write|append|unlink|rm|mkdir|createWrite)/;
const TEMPORARY = `${real.realpathSync('/tmp')}/`;

let places = null;
let evidence = null; // what the call that runs now has done
let pending = []; // promises of processes that it started
let leftovers = new Set(); // what it made below /tmp

/** Where in the sample the innermost call stands; `undefined` while Node loads a module for it. */
function place() {
  for (const line of new Error().stack.split('\n').slice(2)) {
    if (/node:internal\/modules\/(cjs|esm)/.test(line)) return undefined;
    for (const folder of [places.task, places.sources]) {
      const at = line.indexOf(`${folder}/`);
      if (at >= 0) return /^(.*?:\d+)/.exec(line.slice(at + folder.length + 1))[1];
    }
  }
  return '';
}

function note(sink) {
  const where = evidence && place();
  if (where !== undefined && where !== null) evidence.sinks.push([sink, where]);
  return where;
}

/** Replaces a function by one that does something before, and keeps what else it has. */
function wrap(owner, name, before, after = (result) => result) {
  const original = owner[name];
  if (typeof original !== 'function') return;
  const wrapped = function (...given) {
    before(name, given);
    return after(new.target ? Reflect.construct(original, given) : Reflect.apply(original, this, given));
  };
  const own = Object.getOwnPropertyDescriptors(original);
  const promised = original[util.promisify.custom];
  if (promised) {
    const later = (...given) => {
      before(name, given);
      const promise = promised(...given);
      pending.push(promise.catch(() => {}));
      return promise;
    };
    own[util.promisify.custom] = { value: later };
  }
  Object.defineProperties(wrapped, own);
  owner[name] = wrapped;
}

function onFile(name, [given, flags]) {
  if (!evidence || note(name) === undefined || (typeof given !== 'string' && !Buffer.isBuffer(given))) return;
  const file = path.resolve(String(given));
  const writes = WRITES.test(name) || (name.startsWith('open') && typeof flags === 'string' && !flags.startsWith('r'));
  if (file === places.target) evidence.target = true;
  if (file === places.entry && !writes) evidence.entry = true;
  if (!writes || file.startsWith(`${places.scratch}/`)) return;
  if (!file.startsWith(TEMPORARY)) throw new Error('samples write below their own directory and /tmp');
  if (file.includes(places.token)) evidence.temporary = true;
  if (!real.existsSync(file)) leftovers.add(file);
}

function onProcess(result) {
  if (typeof result?.once === 'function') {
    pending.push(new Promise((resolve) => result.once('close', resolve).once('error', resolve)));
  }
  return result;
}

for (const name of FILES) {
  wrap(fs, name, onFile);
  wrap(fs.promises, name, onFile);
}
for (const name of PROCESS) wrap(childProcess, name, note, onProcess);
for (const name of ['runInThisContext', 'runInNewContext', 'runInContext', 'Script']) wrap(vm, name, note);
for (const name of ['eval', 'Function']) wrap(globalThis, name, note);
const load = Module.prototype.require;
Module.prototype.require = function (name) {
  if (evidence && !Module.isBuiltin(name)) note('require');
  return load.call(this, name);
};
globalThis.require = require;

function prepare(sample, scratch) {
  const task = path.join(scratch, 'task');
  if (sample.folder) real.cpSync(sample.code, task, { recursive: true });
  else {
    real.mkdirSync(task);
    real.copyFileSync(sample.code, path.join(task, 'handler.js'));
  }
  const canary = path.join(scratch, 'canary');
  const module = `require('fs').writeFileSync(${JSON.stringify(canary)}, '');\n`;
  for (const folder of [scratch, task]) real.writeFileSync(path.join(folder, 'canary_module.js'), module);
  process.chdir(task);
  return {
    scratch, task, canary,
    sources: sample.sources,
    entry: path.join(task, 'handler.js'),
    target: path.join(scratch, 'target'),
    module: path.join(scratch, 'canary_module.js'),
    token: `canary-${process.pid}`,
  };
}

const canaries = () => real.readdirSync(places.task).filter((name) => /^canary$/i.test(name));

/** Takes away what an earlier call left, and loads the sample afresh. */
function clean() {
  for (const name of canaries()) real.rmSync(path.join(places.task, name));
  real.rmSync(places.canary, { force: true });
  for (const file of [places.target, path.join(places.task, 'report')]) real.writeFileSync(file, 'text\n');
  for (const name of Object.keys(require.cache)) {
    if (name.startsWith(`${places.scratch}/`)) delete require.cache[name];
  }
}

async function attempt(template, text, invocations, programs) {
  clean();
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, { PATH: programs, HOME: places.task, LAMBDA_TASK_ROOT: places.task, LANG: 'C.UTF-8' });
  evidence = { canary: false, target: false, entry: false, temporary: false, error: '', sinks: [] };
  const own = evidence;
  pending = [];
  try {
    const { handler } = require(places.entry);
    for (let count = 0; count < invocations; count += 1) await invoke(handler, format.fill(template, text));
  } catch (error) {
    own.error = String(error?.message ?? error).split('\n')[0];
  }
  for (let done = 0; done < pending.length; done += 1) await pending[done];
  await new Promise((resolve) => setImmediate(resolve));
  evidence = null;
  process.chdir(places.task);
  own.canary = real.existsSync(places.canary) || canaries().length > 0;
  return own;
}

function invoke(handler, event) {
  const context = { functionName: 'sample', awsRequestId: '0-0', getRemainingTimeInMillis: () => 3000 };
  if (handler.length < 3) return handler(event, context);
  return new Promise((resolve, reject) => handler(event, context, (error, value) => (error ? reject(error) : resolve(value))));
}

async function run({ sample, scratch, programs }) {
  places = prepare(sample, scratch);
  const results = {};
  for (const name of Object.keys(sample.expected)) {
    const rule = RULES[name];
    const benign = await attempt(sample.benign ?? sample.event, rule.benign, sample.invocations, programs);
    const attacks = [];
    for (const text of rule.attacks(places)) {
      attacks.push({ text, evidence: await attempt(sample.event, text, sample.invocations, programs) });
      if (attacks[attacks.length - 1].evidence[rule.evidence]) break;
    }
    results[name] = { benign, attacks };
  }
  for (const file of leftovers) real.rmSync(file, { recursive: true, force: true });
  leftovers = new Set();
  return results;
}

process.on('uncaughtException', (error) => evidence && (evidence.error = String(error.message)));
process.on('unhandledRejection', (error) => evidence && (evidence.error = String(error?.message)));
process.on('message', (work) => {
  run(work).then((results) => process.send(results), (error) => process.send(error.stack));
});
