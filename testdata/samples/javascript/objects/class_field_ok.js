// The constructor keeps a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = 'report';
  }

  run() {
    // ok: command-injection
    return execSync(`echo ${this.name}`);
  }
}

exports.handler = async (event) => {
  new Job(event.name).run();
};
