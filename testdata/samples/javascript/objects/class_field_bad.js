// The constructor keeps the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }

  run() {
    // ruleid: command-injection
    return execSync(`echo ${this.name}`);
  }
}

exports.handler = async (event) => {
  new Job(event.name).run();
};
