// The validator of another file looks for a part.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { isName } = require('./validate');

exports.handler = async (event) => {
  if (!isName(event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
