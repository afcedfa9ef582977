// What was pushed first is shifted.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const queue = ['report'];
  queue.push(event.name);
  // ok: command-injection
  execSync('echo ' + queue.shift());
};
