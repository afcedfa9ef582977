// A parameter of a constant query.
// event: {"name": {"<URL>": "<ATTACK>"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const query = new URLSearchParams('name=report');
  // ok: command-injection
  execSync('echo ' + query.get('name'));
};
