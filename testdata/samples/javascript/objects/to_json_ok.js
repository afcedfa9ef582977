// `JSON.stringify` asks `toJSON`: it leaves the name out.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
  toJSON() {
    return { size: this.name.length };
  }
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + JSON.stringify(new Job(event.name)));
};
