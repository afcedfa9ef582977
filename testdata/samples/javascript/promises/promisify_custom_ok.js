// `promisify.custom` says what the promised function is: it gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { promisify } = require('util');

function load(name, done) {
  done(null, name);
}
load[promisify.custom] = async (name) => 'report';

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + (await promisify(load)(event.name)));
};
