// The private field holds a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  #name;

  constructor(name) {
    this.#name = 'report';
  }

  text() {
    return this.#name;
  }
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Job(event.name).text());
};
