// A function of the program's made to give a promise: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { promisify } = require('util');

const load = promisify((name, done) => setImmediate(() => done(null, name)));

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + (await load(event.name)));
};
