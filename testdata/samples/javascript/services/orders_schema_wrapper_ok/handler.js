// The wrapper hands on the converted copy that it has validated.
// event: {"body": {"<JSON>": {"order": "7<ATTACK>", "copies": "2"}}}
// benign: {"body": {"<JSON>": {"order": "7", "copies": "2"}}}
const { execSync } = require('child_process');
const { withBody } = require('./with_body');

const schema = {
  order: { convert: (text) => Number.parseInt(text, 10), valid: Number.isSafeInteger },
  copies: { convert: Number, valid: (count) => count >= 1 && count <= 9 },
};

async function printLabel({ order, copies }) {
  const lines = [];
  for (let copy = 1; copy <= copies; copy += 1) {
    // ok: command-injection
    lines.push(execSync(`printf 'order %s\n' ${order}`, { encoding: 'utf8' }).trim());
  }
  return { statusCode: 201, body: lines.join('\n') };
}

exports.handler = withBody(schema)(printLabel);
