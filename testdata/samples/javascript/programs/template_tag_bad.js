// The tag puts its values between the texts as they are.
// event: {"file": "<ATTACK>"}
const { execSync } = require('child_process');

const quote = (value) => `'${String(value).replaceAll("'", "'\\''")}'`;

function sh(texts, ...values) {
  const words = values.map(String);
  const line = texts.reduce((all, text, at) => all + words[at - 1] + text);
  // ruleid: command-injection
  return execSync(line, { stdio: 'pipe' }).toString();
}

exports.handler = async (event) => {
  const lines = sh`wc -l ${event.file} || true`;
  return { lines: lines.split(' ')[0] };
};
