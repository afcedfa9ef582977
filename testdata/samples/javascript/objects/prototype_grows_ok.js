// A member of the object that became a prototype, given to it afterwards.
// event: {"name": "<ATTACK>"}
const { exec } = require('child_process');

const shared = { kind: 'tool' };
function Tool(name) {
  this.name = name;
}
Tool.prototype = shared;
shared.run = function () {
  // ok: command-injection
  exec('echo ' + this.kind);
};

exports.handler = async (event) => new Tool(event.name).run();
