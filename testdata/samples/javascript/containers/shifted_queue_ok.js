// A queue gives the first that came: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const queue = [];
  queue.push('report');
  queue.push(event.name);
  // ok: command-injection
  execSync('echo ' + queue.shift());
};
