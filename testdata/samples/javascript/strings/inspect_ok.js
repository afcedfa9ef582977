// `util.inspect` shows the text in the object: a constant.
// event: {"name": "it's <ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + util.inspect({ name: 'report' }));
};
