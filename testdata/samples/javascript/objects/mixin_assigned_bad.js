// Methods assigned to a prototype: the method gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
}
Object.assign(Job.prototype, {
  label() {
    return this.name;
  },
});

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Job(event.name).label());
};
