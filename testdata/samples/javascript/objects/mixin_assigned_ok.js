// Methods assigned to a prototype: the method gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
}
Object.assign(Job.prototype, {
  label() {
    return 'report';
  },
});

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Job(event.name).label());
};
