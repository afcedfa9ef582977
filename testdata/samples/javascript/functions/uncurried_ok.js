// `Function.prototype.call.bind` turns a method into a function: the receiver is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const join = Function.prototype.call.bind(Array.prototype.join);

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + join(['report'], ' '));
};
