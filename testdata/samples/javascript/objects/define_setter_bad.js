// A setter that was defined keeps what is assigned.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = {};
  Object.defineProperty(job, 'name', {
    get() {
      return this.own;
    },
    set(value) {
      this.own = value;
    },
  });
  job.name = event.name;
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
