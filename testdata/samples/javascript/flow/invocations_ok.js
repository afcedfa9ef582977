// What an earlier invocation left is replaced.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
// invocations: 2
let last = 'report';

exports.handler = async (event) => {
  last = 'report';
  // ok: command-injection
  execSync('echo ' + last);
  last = event.name;
};
