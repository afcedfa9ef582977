// The default takes every other name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  switch (event.name) {
    case 'report':
    case 'other':
      break;
    default:
      console.log('unknown');
  }
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
