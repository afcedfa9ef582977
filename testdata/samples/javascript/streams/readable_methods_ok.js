// A stream's own `map` and `toArray`: its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = async (event) => {
  const parts = await Readable.from([event.name]).map((part) => part.length).toArray();
  // ok: command-injection
  execSync('echo ' + parts.join(''));
};
