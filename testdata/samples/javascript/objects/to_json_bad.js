// `JSON.stringify` asks `toJSON`: it keeps the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
  toJSON() {
    return { name: this.name };
  }
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + JSON.stringify(new Job(event.name)));
};
