// The method stands in the prototype.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function Job(name) {
  this.name = name;
}
Job.prototype.text = function () {
  return this.name;
};

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Job(event.name).text());
};
