// The method in the prototype returns a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function Job(name) {
  this.name = name;
}
Job.prototype.text = function () {
  return 'report';
};

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Job(event.name).text());
};
