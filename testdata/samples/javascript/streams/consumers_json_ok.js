// A stream read as JSON: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const { json } = require('stream/consumers');

exports.handler = async (event) => {
  const job = await json(Readable.from([JSON.stringify({ name: event.name, kind: 'report' })]));
  // ok: command-injection
  execSync('echo ' + job.kind);
};
