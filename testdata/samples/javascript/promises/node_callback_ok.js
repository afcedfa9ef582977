// The callback's second argument is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { promisify } = require('util');
const load = (name, done) => done(null, 'report');

exports.handler = async (event) => {
  const name = await promisify(load)(event.name);
  // ok: command-injection
  execSync('echo ' + name);
};
