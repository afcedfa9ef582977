// Promises one after the other by `reduce`: the last gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const steps = [async () => event.name, async (name) => name];
  const name = await steps.reduce((before, step) => before.then(step), Promise.resolve());
  // ruleid: command-injection
  execSync('echo ' + name);
};
