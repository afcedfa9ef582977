'use strict';
// What an attacker would send, with a canary for the harm: creating or opening a file below the scratch directory.

const PROCESS = ['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'fork'];
const FILES = [
  'open', 'openSync', 'readFile', 'readFileSync', 'writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'unlink',
  'unlinkSync', 'rm', 'rmSync', 'createReadStream', 'createWriteStream', 'readdir', 'readdirSync', 'mkdir', 'mkdirSync',
];
const CODE = ['eval', 'Function', 'runInThisContext', 'runInNewContext', 'runInContext', 'Script', 'require', 'import'];

const shell = (places) => [
  'x; touch canary #',
  ':>canary',
  '$(:>canary)',
  '`:>canary`',
  "';:>canary;'",
  '";:>canary;"',
  'x\n:>canary\n',
  'x|:>canary',
  'x&&:>canary',
  'X;:>CANARY;:',
  '1;:>canary',
  'report;:>canary',
  'canary-program',
  `x;:>${places.canary};$(:>${places.canary})`,
];

const options = (places) => [`--canary=${places.canary}`, 'canary-program'];

const code = (places) => {
  const touch = `require('fs').writeFileSync(${JSON.stringify(places.canary)}, '')`;
  const far = `process.getBuiltinModule?.('fs') ?? process.mainModule`;
  return [
    touch,
    `1); ${touch}; (1`,
    `'+${touch}+'`,
    `"+${touch}+"`,
    `x\n${touch}\n`,
    `this.constructor.constructor('return process')().mainModule.${touch}`,
    `globalThis.${touch}; ${far}`,
    places.module,
    './canary_module.js',
    'canary_module',
  ];
};

const anywhere = (place) => [place, '../'.repeat(20) + place.slice(1)];
const paths = (places) => ['../target', '../../target', ...anywhere(places.target)];
const own = (places) => ['handler.js', 'handler', '../handler.js', '../task/handler.js', ...anywhere(places.entry)];
const temporary = (places) => [places.token, `../tmp/${places.token}`, `/tmp/${places.token}`];

/** For each rule: attacks, the harmless text, the evidence that proves it, and the functions that are its sinks. */
const RULES = {
  'command-injection': { attacks: shell, benign: 'report', evidence: 'canary', sinks: PROCESS },
  'argument-injection': { attacks: options, benign: 'report', evidence: 'canary', sinks: PROCESS },
  'code-injection': { attacks: code, benign: '1 + 1', evidence: 'canary', sinks: CODE },
  'path-traversal': { attacks: paths, benign: 'report', evidence: 'target', sinks: FILES },
  'handler-read': { attacks: own, benign: 'report', evidence: 'entry', sinks: FILES },
  'tmp-write': { attacks: temporary, benign: 'report', evidence: 'temporary', sinks: FILES },
};

module.exports = { RULES, FILES, PROCESS, CODE };
