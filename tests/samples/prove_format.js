'use strict';
// Reads samples in JavaScript: what they expect, and the event that drives them. The format is told in
// testdata/samples/README.md.

const fs = require('fs');
const path = require('path');

const ENTRIES = ['handler.js', 'handler.ts', 'handler.tsx'];
const PROGRAM = /\.[cm]?[jt]sx?$/;
const MAX_LINES = 70;
const MARK = /^\s*\/\/ (?:todo)?(ruleid|ok): (.+)$/;

class FormatError extends Error {}

/** The entry of a sample that is a directory. */
const entryOf = (folder) => ENTRIES.map((name) => path.join(folder, name)).find((place) => fs.existsSync(place));

/** All samples below a directory, sorted: files, and directories with a `handler.js` or `handler.ts`. */
function find(root) {
  if (entryOf(root)) return [root];
  return fs
    .readdirSync(root, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(root, entry.name);
      if (entry.isDirectory()) return find(place);
      return ENTRIES.includes(`handler${path.extname(place)}`) ? [place] : [];
    });
}

/**
 * One sample, a file or a directory with an entry. `built` says where the JavaScript of a sample in TypeScript is; its source
 * map leads from there to the lines of the sample.
 */
function load(place, built = (source) => source) {
  const folder = fs.statSync(place).isDirectory();
  const entry = folder ? entryOf(place) : place;
  const files = folder ? fs.readdirSync(place, { recursive: true }).filter((name) => PROGRAM.test(name)) : [path.basename(place)];
  const text = fs.readFileSync(entry, 'utf8');
  const code = built(place);
  const copied = code === place && !folder;
  const expected = {};
  for (const name of files) readMarks(path.join(path.dirname(entry), name), copied ? 'handler.js' : name, expected);
  if (!Object.keys(expected).length) throw new FormatError('no `// ruleid: RULE` and no `// ok: RULE` above a sink');
  const event = header(text, 'event');
  if (event === undefined || !JSON.stringify(event).includes('<ATTACK>')) {
    throw new FormatError('no `// event: {"key": "<ATTACK>"}`');
  }
  if (!text.startsWith('// ')) throw new FormatError('the first line is not a comment that says what must be understood');
  return {
    path: place,
    code,
    sources: path.resolve(path.dirname(entry)),
    folder,
    event,
    benign: header(text, 'benign'),
    reached: !/^\s*\/\/ unreached$/m.test(text),
    invocations: header(text, 'invocations') ?? 1,
    expected,
  };
}

/** Adds a file's `ruleid` and `ok` marks to the expectations. */
function readMarks(file, name, expected) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  if (lines.filter((line) => line.trim()).length > MAX_LINES) {
    throw new FormatError(`${name} has more than ${MAX_LINES} lines that are not blank`);
  }
  lines.forEach((line, at) => {
    const mark = MARK.exec(line);
    if (!mark) return;
    let target = at + 1;
    while (lines[target]?.trim().startsWith('//')) target += 1;
    for (const rule of mark[2].split(',').map((text) => text.trim())) {
      const vulnerable = mark[1] === 'ruleid';
      expected[rule] ??= { vulnerable, places: [] };
      if (expected[rule].vulnerable !== vulnerable) {
        throw new FormatError(`${name}:${at + 1} says both \`ruleid\` and \`ok\` of ${rule}: make two samples`);
      }
      expected[rule].places.push([name, target + 1]);
    }
  });
}

/** The JSON after `// key: `. */
function header(text, key) {
  const line = text.split('\n').find((one) => one.startsWith(`// ${key}: `));
  if (!line) return undefined;
  try {
    return JSON.parse(line.slice(key.length + 5));
  } catch (error) {
    throw new FormatError(`\`${key}\` is not JSON: ${error.message}`);
  }
}

const ENCODINGS = {
  '<JSON>': (value) => JSON.stringify(value),
  '<BASE64>': (text) => Buffer.from(text).toString('base64'),
  '<URL>': (text) => encodeURIComponent(text),
};

/** The event with `text` for `<ATTACK>`; `{"<JSON>": inner}` becomes a text that holds the inner event. */
function fill(template, text) {
  if (typeof template === 'string') return template.replaceAll('<ATTACK>', () => text);
  if (Array.isArray(template)) return template.map((item) => fill(item, text));
  if (template === null || typeof template !== 'object') return template;
  const [[only, inner] = []] = Object.entries(template);
  if (Object.keys(template).length === 1 && only in ENCODINGS) return ENCODINGS[only](fill(inner, text));
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [fill(key, text), fill(value, text)]));
}

module.exports = { FormatError, find, load, fill };
