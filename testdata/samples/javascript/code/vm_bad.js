// A script of the event.
// event: {"name": "<ATTACK>"}
const vm = require('vm');

exports.handler = async (event) => {
  // ruleid: code-injection
  return vm.runInNewContext(event.name, { x: event.name, require });
};
