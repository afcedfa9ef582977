// The private field holds the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  #name;

  constructor(name) {
    this.#name = name;
  }

  text() {
    return this.#name;
  }
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Job(event.name).text());
};
