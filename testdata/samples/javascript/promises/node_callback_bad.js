// The callback's second argument is the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { promisify } = require('util');
const load = (name, done) => done(null, name);

exports.handler = async (event) => {
  const name = await promisify(load)(event.name);
  // ruleid: command-injection
  execSync('echo ' + name);
};
