// A function that `util.deprecate` wraps does the same: it gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

const label = util.deprecate((name) => name, 'use another');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + label(event.name));
};
