// Methods of the prototype are found by `Object.getPrototypeOf`: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
  text() {
    return 'report';
  }
}

exports.handler = async (event) => {
  const job = new Job(event.name);
  // ok: command-injection
  execSync('echo ' + Object.getPrototypeOf(job).text.call(job));
};
