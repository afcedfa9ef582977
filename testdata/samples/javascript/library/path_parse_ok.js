// Of a parsed path the directory is the program's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const path = require('path');

exports.handler = async (event) => {
  const parts = path.parse('/tmp/' + event.name.replaceAll('/', ''));
  // ok: command-injection
  execSync('echo ' + parts.dir);
};
