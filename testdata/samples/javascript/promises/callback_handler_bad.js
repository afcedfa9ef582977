// The handler answers by a callback.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = (event, context, callback) => {
  // ruleid: command-injection
  const text = execSync('echo ' + event.name);
  callback(null, text.toString());
};
