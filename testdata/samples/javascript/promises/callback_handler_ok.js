// The handler answers by a callback, and runs a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = (event, context, callback) => {
  // ok: command-injection
  const text = execSync('echo ' + 'report');
  callback(null, text.toString());
};
