// A mixin adds a method to a class: it gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const Named = (Base) => class extends Base {
  label() {
    return this.name;
  }
};
class Job {
  constructor(name) {
    this.name = name;
  }
}

exports.handler = async (event) => {
  const job = new (Named(Job))(event.name);
  // ruleid: command-injection
  execSync('echo ' + job.label());
};
