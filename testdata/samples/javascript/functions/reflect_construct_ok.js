// `Reflect.construct` is `new`: the instance has a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }
}

exports.handler = async (event) => {
  const job = Reflect.construct(Job, ['report']);
  // ok: command-injection
  execSync('echo ' + job.name);
};
