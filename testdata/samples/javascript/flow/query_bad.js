// A parameter of a query.
// event: {"name": {"<URL>": "<ATTACK>"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const query = new URLSearchParams('name=' + event.name);
  // ruleid: command-injection
  execSync('echo ' + query.get('name'));
};
