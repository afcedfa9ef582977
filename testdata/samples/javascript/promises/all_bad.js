// The element that holds the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const load = async (name) => name;

exports.handler = async (event) => {
  const [first, second] = await Promise.all([load(event.name), load('report')]);
  // ruleid: command-injection
  execSync('echo ' + first);
};
