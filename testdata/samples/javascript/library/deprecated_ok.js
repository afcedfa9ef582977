// A function that `util.deprecate` wraps does the same: its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

const label = util.deprecate((name) => name.length, 'use another');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + label(event.name));
};
