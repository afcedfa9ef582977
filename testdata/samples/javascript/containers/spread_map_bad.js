// A map spread gives pairs: values are the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['name', event.name]]);
  const words = [...map].map(([key, value]) => value);
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
