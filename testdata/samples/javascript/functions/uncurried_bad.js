// `Function.prototype.call.bind` turns a method into a function: its result is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const join = Function.prototype.call.bind(Array.prototype.join);

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + join([event.name], ' '));
};
