// A microtask runs after this function has gone on: the constant is.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = event.name;
  queueMicrotask(() => {
    // todook: command-injection
    execSync('echo ' + name);
  });
  name = 'report';
};
