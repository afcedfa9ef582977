// `util.inspect` shows the text in the object.
// event: {"name": "it's <ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + util.inspect({ name: event.name }));
};
