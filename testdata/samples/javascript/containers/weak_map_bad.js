// Private state in a WeakMap: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const state = new WeakMap();
class Job {
  constructor(name) {
    state.set(this, { name });
  }
  get name() {
    return state.get(this).name;
  }
}

exports.handler = async (event) => {
  const given = new Job(event.name);
  const fixed = new Job('report');
  // ruleid: command-injection
  execSync('echo ' + given.name);
};
