// `concat` joins arrays and values: the third is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list'].concat(['all', event.name], 'x');
  // ruleid: command-injection
  execSync('echo ' + words[2]);
};
