'use strict';
// What is deployed is often compiled: the verdicts about the samples must be the same for the output of compilers, and be told in
// the sources. `compiled.js PROGRAM [--all] [COMPILER...]`.
//
// Each compiler's output of all samples is one project, which the program checks once. What is known to be wrong stands in
// `compiled_known.txt`; a line that is right now is as much an error as something wrong that has no line. `--all` takes all
// samples, not a part of them, and prints what is wrong in the form of that file.

const { createHash } = require('crypto');
const fs = require('fs');
const path = require('path');
const { execFile, fork } = require('child_process');
const format = require('../samples/prove_format.js');
const { COMPILERS, SOURCES } = require('./compilers.js');

const ROOT = path.resolve('testdata/samples');
const LANGUAGES = ['javascript', 'typescript'];
const KNOWN = path.join(__dirname, 'compiled_known.txt');
const OUTPUT = path.resolve('target/e2e/compiled');
const JOBS = 2;
/** One of so many pairs of samples is compiled, chosen by its name: others may come and go. All of those whose folders are named here. */
const PART = 8;
const WHOLE = ['typescript', 'javascript/projects', 'javascript/promises'];

/** The samples about which the program is right, without those that need options of their own. */
function samples(all) {
  const found = LANGUAGES.flatMap((language) => format.find(path.join(ROOT, language))).map(sample);
  const plain = found.filter(({ name, files }) => !name.includes('legacy_decorators') && !files.some(({ text }) => /\/\/ todo(ruleid|ok):/.test(text)));
  return plain.filter(({ name }) => all || isChosen(name.replace(/_(bad|ok)$/, '')));
}

function isChosen(pair) {
  const [number] = createHash('sha256').update(pair).digest();
  return number % PART === 0 || WHOLE.some((folder) => pair.startsWith(folder));
}

function sample(place) {
  const { expected, folder } = format.load(place);
  const name = path.relative(ROOT, place).replace(/\.(js|tsx?)$/, '');
  const extension = folder ? '' : path.extname(place);
  const names = folder ? fs.readdirSync(place, { recursive: true }).filter((file) => fs.statSync(path.join(place, file)).isFile()) : [''];
  const files = names.map((file) => ({ name: file || `handler${extension}`, text: fs.readFileSync(path.join(place, file), 'utf8') }));
  const entry = files.find((file) => /^handler\.(js|tsx?)$/.test(file.name)).name;
  const marks = Object.entries(expected).flatMap(([rule, { vulnerable, places }]) =>
    places.map(([file, line]) => ({ rule, vulnerable, file: folder ? file : entry, line })));
  return { name, entry, files, marks };
}

/** Compiles all samples, checks the output and tells what is wrong, by the samples' names. */
async function measure(compiler, program, chosen) {
  const folder = path.join(OUTPUT, compiler);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const started = Date.now();
  const refused = await COMPILERS[compiler]()(chosen, folder);
  const compiled = Date.now();
  const built = chosen.filter(({ name }) => !refused.has(name));
  const report = await check(program, folder, built.map((one) => handler(folder, one)));
  const wrong = new Map(chosen.map((one) => [one.name, refused.has(one.name) ? 'refused' : verdict(one, report)]));
  return { compiler, compiling: compiled - started, checking: Date.now() - compiled, wrong: [...wrong].filter(([, what]) => what) };
}

/** The handler as the program is told it: a bundle in the form of ES modules exports a CommonJS module as its default. */
function handler(folder, { name, entry }) {
  if (fs.existsSync(path.join(folder, name, 'handler.js'))) return `${name}/handler.js:handler`;
  return `${name}/handler.mjs:${entry.endsWith('.js') ? 'default.handler' : 'handler'}`;
}

/** The report about a project, which stands in a repository that ignores it. */
function check(program, folder, handlers) {
  const options = ['check', '.', '--format', 'json', ...handlers.flatMap((one) => ['--handler', one])];
  return new Promise((resolve, reject) => {
    execFile(program, options, { cwd: folder, env: {}, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error && !stdout) reject(new Error(`the check of ${folder} ended with ${error.code}: ${stderr}`));
      else resolve(JSON.parse(stdout));
    });
  });
}

/**
 * What is wrong in the report about a sample: `missed`, `alarm`, `elsewhere` than in the marked line of the source, or `unfound` where there
 * is no handler.
 */
function verdict({ name, marks }, { findings, problems }) {
  if (problems.some((problem) => problem.path.includes(`${name}/`))) return 'unfound';
  const own = findings.filter(({ place, compiled }) => (compiled ?? place).path.includes(`${name}/`));
  for (const { rule, vulnerable, file, line } of marks) {
    const found = own.filter((finding) => finding.rule === rule);
    if (!vulnerable && found.length) return 'alarm';
    if (vulnerable && !found.length) return 'missed';
    const marked = ({ place }) => place.path.endsWith(`${name}/${file}`) && place.line === line;
    if (vulnerable && !found.some(marked)) return 'elsewhere';
  }
  return undefined;
}

function known() {
  const lines = fs.readFileSync(KNOWN, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split(' ')).map(([compiler, name, what]) => [`${compiler} ${name}`, what]));
}

/** What is wrong in another way than the list says, as sentences. */
function differences({ compiler, wrong }, listed) {
  const now = new Map(wrong.map(([name, what]) => [`${compiler} ${name}`, what]));
  const fresh = [...now].filter(([key, what]) => listed.get(key) !== what).map(([key, what]) => `${key} ${what}: is wrong and not so in ${path.basename(KNOWN)}`);
  const mended = [...listed.keys()].filter((key) => key.startsWith(`${compiler} `) && !now.has(key));
  return [...fresh, ...mended.map((key) => `${key}: is right now: take it out of ${path.basename(KNOWN)}`)];
}

/** A compiler at a time in a process of its own. */
async function worker(program, queue, all, told) {
  while (queue.length) {
    const compiler = queue.shift();
    const child = fork(__filename, [program, '--measure', compiler, ...(all ? ['--all'] : [])]);
    const result = await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error(`${compiler} was not measured`)));
    });
    told(result);
  }
}

async function main(program, options) {
  const all = options.includes('--all');
  const chosen = samples(all);
  const named = options.filter((option) => !option.startsWith('--'));
  if (options.includes('--measure')) {
    process.send(await measure(named[0], program, chosen), () => process.exit(0));
    return;
  }
  fs.rmSync(SOURCES, { recursive: true, force: true });
  for (const { name, files } of chosen) {
    for (const file of files) {
      const place = path.join(SOURCES, name, file.name);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.writeFileSync(place, file.text);
    }
  }
  const listed = all ? new Map() : known();
  const problems = [];
  const queue = named.length ? named : Object.keys(COMPILERS);
  const told = (result) => {
    const { compiler, compiling, checking, wrong } = result;
    const seconds = (time) => (time / 1000).toFixed(1);
    console.log(`${compiler}: ${chosen.length - wrong.length} of ${chosen.length} right (compiled in ${seconds(compiling)} s, checked in ${seconds(checking)} s)`);
    if (all) wrong.forEach(([name, what]) => console.log(`${compiler} ${name} ${what}`));
    else problems.push(...differences(result, listed));
  };
  await Promise.all(Array.from({ length: JOBS }, () => worker(program, queue, all, told)));
  problems.forEach((problem) => console.log(problem));
  process.exitCode = problems.length ? 1 : 0;
}

main(path.resolve(process.argv[2]), process.argv.slice(3));
