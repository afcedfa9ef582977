// Private state in a WeakMap: another object's.
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
  // ok: command-injection
  execSync('echo ' + fixed.name);
};
