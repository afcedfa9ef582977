// A method that another class takes over runs on that class's objects.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) { this.name = name; }
  text() { return this.name; }
}

exports.handler = async (event) => {
  const job = new Job(event.name);
  const other = { name: 'report' };
  other.text = job.text;
  // ok: command-injection
  execSync('echo ' + other.text());
};
