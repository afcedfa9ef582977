// The output is only set when the request does not name one.
// event: {"body": {"<JSON>": {"rows": [[1, 2], [3, 4]], "options": {"separator": ";", "output": "<ATTACK>"}}}}
const fs = require('fs');
const os = require('os');
const path = require('path');
const crypto = require('crypto');

const DEFAULTS = { separator: ',', header: false, encoding: 'utf8' };

function settle(options) {
  const settled = { ...DEFAULTS, ...options };
  settled.separator = String(settled.separator).slice(0, 1);
  settled.output ??= `${crypto.randomUUID()}.csv`;
  return settled;
}

function toCsv(rows, { separator, header }) {
  const lines = rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(separator));
  if (header) lines.unshift(rows[0].map((_, at) => `column${at + 1}`).join(separator));
  return lines.join('\n');
}

exports.handler = async (event) => {
  const { rows, options } = JSON.parse(event.body);
  if (!Array.isArray(rows)) return { statusCode: 400, body: 'rows must be a list' };
  const settled = settle(options);
  const file = path.join(os.tmpdir(), settled.output);
  const text = toCsv(rows, settled);
  // ruleid: tmp-write, path-traversal
  fs.writeFileSync(file, text, { encoding: 'utf8' });
  return { statusCode: 200, body: JSON.stringify({ size: text.length, lines: rows.length }) };
};
