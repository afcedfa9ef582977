// What an earlier invocation left is used.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
// invocations: 2
let last = 'report';

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + last);
  last = event.name;
};
