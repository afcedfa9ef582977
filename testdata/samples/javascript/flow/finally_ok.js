// `finally` overwrites it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = event.name;
  try {
    JSON.parse('{}');
  } finally {
    name = 'report';
  }
  // ok: command-injection
  execSync('echo ' + name);
};
