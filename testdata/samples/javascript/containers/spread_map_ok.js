// A map spread gives pairs: keys are constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['name', event.name]]);
  const words = [...map].map(([key, value]) => key);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
