// Methods of the prototype are found by `Object.getPrototypeOf`: it gives the event's text.
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

exports.handler = async (event) => {
  const job = new Job(event.name);
  // ruleid: command-injection
  execSync('echo ' + Object.getPrototypeOf(job).text.call(job));
};
