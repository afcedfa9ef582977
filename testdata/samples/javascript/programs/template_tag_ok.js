// The tag quotes its values.
// event: {"file": "<ATTACK>"}
const { execSync } = require('child_process');

const quote = (value) => `'${String(value).replaceAll("'", "'\\''")}'`;

function sh(texts, ...values) {
  const words = values.map(quote);
  const line = texts.reduce((all, text, at) => all + words[at - 1] + text);
  // ok: command-injection
  return execSync(line, { stdio: 'pipe' }).toString();
}

exports.handler = async (event) => {
  const lines = sh`wc -l ${event.file} || true`;
  return { lines: lines.split(' ')[0] };
};
