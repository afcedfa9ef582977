// The validator of another file looks at the whole.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { isName } = require('./validate');

exports.handler = async (event) => {
  if (!isName(event.name)) return 'no';
  // ok: command-injection
  execSync('echo ' + event.name);
};
