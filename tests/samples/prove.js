'use strict';
// Proves what testdata/samples/javascript says, by running it: `prove.js [--compiled DIRECTORY] DIRECTORY [SAMPLE...]`.
// Samples in TypeScript have been compiled before, with source maps: the same tree as JavaScript is in the first directory.
//
// Each sample's handler is called with a benign event and with attacks whose only harm is a canary file. A sample is
// vulnerable when the canary appears with some attack and not with the benign event. What the sample's marks say must be
// that; each difference is printed and makes the exit status 1.

const fs = require('fs');
const os = require('os');
const path = require('path');
const { fork } = require('child_process');
const { RULES } = require('./prove_rules.js');
const format = require('./prove_format.js');

const SECONDS = 20;
const JOBS = Math.max(2, os.cpus().length);
const PROGRAMS = 'sh touch echo ls cat wc sort head tail true false printf grep sed cut tr date basename dirname id'.split(' ');
const STAND_INS = 'convert curl dig exiftool ffmpeg file find git gs gzip host nslookup ping tar unzip wget zip'.split(' ');
// A program that reads options: what an attacker smuggles in makes the canary, unless `--` stands before it.
const STAND_IN = `#!/bin/sh
for word; do
  case $word in
    --) exit 0 ;;
    --canary=*) : > "\${word#--canary=}" ;;
  esac
done
`;

async function main(root, only, compiled) {
  const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'fnguard-samples-')));
  const problems = [];
  const built = compiled && ((place) => path.join(compiled, path.relative(root, place)).replace(/\.tsx?$/, '.js'));
  let samples = [];
  try {
    furnish(path.join(scratch, 'bin'));
    const found = only.length ? only.map((text) => path.resolve(text)) : format.find(root);
    for (const place of found) {
      try {
        samples.push(checked(format.load(place, built)));
      } catch (error) {
        if (!(error instanceof format.FormatError)) throw error;
        problems.push([place, error.message]);
      }
    }
    const outcomes = await runAll(samples, scratch);
    samples.forEach((sample, at) => problems.push(...compare(sample, outcomes[at]).map((text) => [sample.path, text])));
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  if (!only.length) problems.push(...unpaired(samples));
  for (const [place, text] of problems) console.log(`${path.relative(process.cwd(), place)}: ${text}`);
  const vulnerable = samples.filter((sample) => Object.values(sample.expected).some((one) => one.vulnerable)).length;
  console.log(`${samples.length} samples, ${vulnerable} of them vulnerable; ${problems.length} problems`);
  return problems.length ? 1 : 0;
}

/** The programs that samples and attacks find. */
function furnish(programs) {
  fs.mkdirSync(programs);
  const folders = process.env.PATH.split(':');
  for (const name of PROGRAMS) {
    const found = folders.map((folder) => path.join(folder, name)).find((place) => fs.existsSync(place));
    if (found) fs.symlinkSync(found, path.join(programs, name));
  }
  for (const name of STAND_INS) fs.writeFileSync(path.join(programs, name), STAND_IN, { mode: 0o755 });
  fs.writeFileSync(path.join(programs, 'canary-program'), '#!/bin/sh\n: > canary\n', { mode: 0o755 });
}

function checked(sample) {
  const unknown = Object.keys(sample.expected).filter((rule) => !(rule in RULES));
  if (unknown.length) throw new format.FormatError(`no proof is known for ${unknown}; known: ${Object.keys(RULES)}`);
  return sample;
}

/** Runs all samples, some at a time: a process runs one sample after the other until one of them hangs or ends it. */
async function runAll(samples, scratch) {
  const outcomes = new Array(samples.length);
  const queue = samples.map((_, at) => at);
  const worker = async (number) => {
    let child = null;
    while (queue.length) {
      const at = queue.shift();
      child ??= fork(path.join(__dirname, 'prove_run.js'), { silent: true, execArgv: ['--enable-source-maps'] });
      const outcome = await one(child, samples[at], path.join(scratch, String(at)));
      outcomes[at] = outcome.result;
      if (outcome.ended) child = null;
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: JOBS }, (_, number) => worker(number)));
  return outcomes;
}

function one(child, sample, scratch) {
  return new Promise((resolve) => {
    const done = (outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (outcome.ended) child.kill('SIGKILL');
      resolve(outcome);
    };
    const timer = setTimeout(() => done({ ended: true, result: `it did not end in ${SECONDS} seconds` }), SECONDS * 1000);
    child.on('message', (result) => done({ ended: false, result }));
    child.on('exit', (status) => done({ ended: true, result: `it ended the process with status ${status}` }));
    fs.mkdirSync(scratch);
    child.send({ sample, scratch, programs: path.join(path.dirname(scratch), 'bin') });
  });
}

/** What the marks say against what happened, as sentences. */
function compare(sample, outcome) {
  if (typeof outcome === 'string') return [outcome];
  return Object.entries(outcome).flatMap(([rule, seen]) => compareRule(sample, rule, seen));
}

function compareRule(sample, name, { benign, attacks }) {
  const { evidence, sinks } = RULES[name];
  const expectation = sample.expected[name];
  const problems = [];
  if (benign[evidence]) problems.push(`${name}: the benign event does the harm, too`);
  const places = benign.sinks.filter(([sink]) => sinks.includes(sink)).map(([, place]) => place);
  if (sample.reached && !places.length) {
    problems.push(`${name}: the benign event does not reach the sink (${benign.error || 'no error'}); say \`// benign: …\``);
  }
  const last = attacks[attacks.length - 1];
  const proved = last.evidence[evidence];
  if (proved && !expectation.vulnerable) {
    problems.push(`${name}: marked \`ok\`, but ${JSON.stringify(last.text)} does harm`);
  }
  if (!proved && expectation.vulnerable) {
    const errors = [...new Set(attacks.map((attack) => attack.evidence.error).filter(Boolean))];
    problems.push(`${name}: marked \`ruleid\`, but no attack does harm; ${errors.join('; ') || 'no error'}`);
  }
  const seen = (proved ? last.evidence : benign).sinks.filter(([sink]) => sinks.includes(sink)).map(([, place]) => place);
  const marked = (place) => expectation.places.some(([file, line]) => place === `${file}:${line}`);
  if (seen.length && !seen.includes('') && !seen.some(marked)) {
    problems.push(`${name}: the mark is not above the sink's call, which ran at ${seen.join(', ')}`);
  }
  return problems;
}

/** Each idea has a vulnerable and a safe sample: NAME_bad and NAME_ok. */
function unpaired(samples) {
  const stem = (sample) => sample.path.replace(/\.(js|tsx?)$/, '');
  const known = new Set(samples.map(stem));
  return samples.flatMap((sample) => {
    const name = stem(sample);
    const vulnerable = Object.values(sample.expected).some((one) => one.vulnerable);
    const [, base, end] = /^(.*)_(bad|ok)$/.exec(name) ?? [];
    if (!base) return [[sample.path, 'its name ends neither with `_bad` nor with `_ok`']];
    if ((end === 'bad') !== vulnerable) return [[sample.path, 'its name says `_bad` and no mark says `ruleid`, or the other way round']];
    if (!known.has(`${base}_${end === 'bad' ? 'ok' : 'bad'}`)) {
      return [[sample.path, 'it has no partner: NAME_bad and NAME_ok come as a pair']];
    }
    return [];
  });
}

const given = process.argv.slice(2);
const compiled = given[0] === '--compiled' ? path.resolve(given.splice(0, 2)[1]) : undefined;
main(path.resolve(given[0]), given.slice(1), compiled).then((status) => process.exit(status));
