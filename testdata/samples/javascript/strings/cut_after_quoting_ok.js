// The text is cut before it is quoted, so both of its quotes remain.
// event: {"title": "a title that is much longer than the forty characters of a label", "author": "<ATTACK>"}
const { exec } = require('child_process');
const { promisify } = require('util');

const execute = promisify(exec);
const WIDTH = 40;

const cut = (text) => (text.length > WIDTH ? text.slice(0, WIDTH) : text);
const quote = (text) => "'" + text.split("'").join(`'"'"'`) + "'";
const compose = (...steps) => (value) => steps.reduceRight((result, step) => step(result), value);

const word = compose(quote, cut, String);

async function print(fields) {
  const words = fields.map(word);
  // ok: command-injection
  const { stdout } = await execute(['echo', ...words].join(' '));
  return stdout.trimEnd();
}

exports.handler = async ({ title = 'untitled', author = 'unknown' }) => {
  const started = process.hrtime.bigint();
  const label = await print([title, author]);
  const microseconds = (process.hrtime.bigint() - started) / 1000n;
  return { label, microseconds: microseconds.toString() };
};
