// `super` hands the name on.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
}

class Special extends Job {
  constructor(name) {
    super(name);
    this.kind = name;
  }
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Special(event.name).name);
};
