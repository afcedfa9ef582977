// `promisify.custom` says what the promised function is: it gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { promisify } = require('util');

function load(name, done) {
  done(null, 'report');
}
load[promisify.custom] = async (name) => name;

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + (await promisify(load)(event.name)));
};
