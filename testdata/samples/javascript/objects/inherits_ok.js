// `util.inherits` gives the methods of the other class: the method gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const util = require('util');

function Base() {}
Base.prototype.label = function () {
  return 'report';
};
function Job(name) {
  this.name = name;
}
util.inherits(Job, Base);

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Job(event.name).label());
};
