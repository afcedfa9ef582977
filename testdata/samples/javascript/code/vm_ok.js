// A constant script with the event in its context.
// event: {"name": "<ATTACK>"}
const vm = require('vm');

exports.handler = async (event) => {
  // ok: code-injection
  return vm.runInNewContext('x + 1', { x: event.name, require });
};
