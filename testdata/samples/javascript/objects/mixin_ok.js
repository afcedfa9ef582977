// A mixin adds a method to a class: it gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const Named = (Base) => class extends Base {
  label() {
    return 'report';
  }
};
class Job {
  constructor(name) {
    this.name = name;
  }
}

exports.handler = async (event) => {
  const job = new (Named(Job))(event.name);
  // ok: command-injection
  execSync('echo ' + job.label());
};
