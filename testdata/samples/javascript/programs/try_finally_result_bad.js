// The parser's error leaves the raw text in the variable.
// event: {"size": "<ATTACK>"}
const { execSync } = require('child_process');

function strictInt(text) {
  const number = Number(text);
  if (!Number.isInteger(number)) throw new TypeError('not an integer');
  return number;
}

exports.handler = async (event) => {
  let size = event.size;
  try {
    size = strictInt(event.size);
  } catch {
    console.warn('size is not a number');
  }
  // ruleid: command-injection
  return execSync(`head -c ${size} log.txt || true`).length;
};
