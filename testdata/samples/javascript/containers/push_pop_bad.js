// What was pushed last is popped.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const queue = ['report'];
  queue.push(event.name);
  // ruleid: command-injection
  execSync('echo ' + queue.pop());
};
