// A queue gives the first that came: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const queue = [];
  queue.push(event.name);
  queue.push('report');
  // ruleid: command-injection
  execSync('echo ' + queue.shift());
};
