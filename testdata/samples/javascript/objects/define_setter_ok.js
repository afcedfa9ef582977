// A setter that was defined keeps the length of it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = {};
  Object.defineProperty(job, 'name', {
    get() {
      return this.own;
    },
    set(value) {
      this.own = value.length;
    },
  });
  job.name = event.name;
  // ok: command-injection
  execSync('echo ' + job.name);
};
