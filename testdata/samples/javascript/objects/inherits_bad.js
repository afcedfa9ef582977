// `util.inherits` gives the methods of the other class: the method gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

function Base() {}
Base.prototype.label = function () {
  return this.name;
};
function Job(name) {
  this.name = name;
}
util.inherits(Job, Base);

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Job(event.name).label());
};
