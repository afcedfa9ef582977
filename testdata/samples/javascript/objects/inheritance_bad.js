// The method of the class above runs.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }

  text() {
    return this.name;
  }
}

class Special extends Job {}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Special(event.name).text());
};
