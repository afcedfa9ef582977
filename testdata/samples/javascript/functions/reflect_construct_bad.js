// `Reflect.construct` is `new`: the instance has the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
}

exports.handler = async (event) => {
  const job = Reflect.construct(Job, [event.name]);
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
