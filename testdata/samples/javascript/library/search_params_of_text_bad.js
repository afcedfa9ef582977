// Parameters of a text of the program's: one is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const params = new URLSearchParams();
  params.append('name', event.name);
  params.append('kind', 'report');
  // ruleid: command-injection
  execSync('echo ' + params.getAll('name').join(' '));
};
