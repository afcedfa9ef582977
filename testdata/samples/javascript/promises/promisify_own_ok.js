// A function of the program's made to give a promise: its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { promisify } = require('util');

const load = promisify((name, done) => setImmediate(() => done(null, name.length)));

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + (await load(event.name)));
};
