// The default goes away.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  switch (event.name) {
    case 'report':
    case 'other':
      break;
    default:
      return 'no';
  }
  // ok: command-injection
  execSync('echo ' + event.name);
};
