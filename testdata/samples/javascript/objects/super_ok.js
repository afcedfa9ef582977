// `super` hands a constant on.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
}

class Special extends Job {
  constructor(name) {
    super('report');
    this.kind = name;
  }
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Special(event.name).name);
};
