// A stream's own `map` and `toArray`: each part is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = async (event) => {
  const parts = await Readable.from([event.name]).map((part) => part.trim()).toArray();
  // ruleid: command-injection
  execSync('echo ' + parts.join(''));
};
