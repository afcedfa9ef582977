// The key for the shell is a digest of the text, which has only hex digits.
// event: {"queryStringParameters": {"term": "<ATTACK>"}}
const { createHash } = require('crypto');
const cp = require('child_process');

const ALGORITHM = 'sha256';

function keyOf(term) {
  const normal = term.normalize('NFC').trim();
  const hash = createHash(ALGORITHM).update(normal);
  const hex = hash.digest().subarray(0, 16).toString('hex');
  return Buffer.from(hex, 'latin1').toString('latin1');
}

const lookups = {
  hits: 0,
  async search(key) {
    this.hits += 1;
    // ok: command-injection
    const child = cp.exec(`grep -c -- "${key}" report || true`);
    const parts = [];
    child.stdout.setEncoding('utf8').on('data', parts.push.bind(parts));
    await new Promise((resolve) => child.once('close', resolve));
    return Number(parts.join('')) || 0;
  },
};

exports.handler = async ({ queryStringParameters: query }) => {
  if (!query?.term) return { statusCode: 400, body: 'term is missing' };
  const count = await lookups.search(keyOf(query.term));
  return { statusCode: 200, body: JSON.stringify({ count, hits: lookups.hits }) };
};
