// Parameters of a text of the program's: another is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const params = new URLSearchParams();
  params.append('name', event.name);
  params.append('kind', 'report');
  // ok: command-injection
  execSync('echo ' + params.getAll('kind').join(' '));
};
