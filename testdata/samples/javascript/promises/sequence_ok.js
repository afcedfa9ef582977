// Promises one after the other by `reduce`: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const steps = [async () => event.name, async (name) => name.length];
  const name = await steps.reduce((before, step) => before.then(step), Promise.resolve());
  // ok: command-injection
  execSync('echo ' + name);
};
