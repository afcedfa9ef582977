// A placeholder that a regular expression finds: letters only.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.replace(/[^a-z]/g, '');
  const command = 'echo {{name}} {{name}}'.replace(/{{name}}/g, name);
  // ok: command-injection
  execSync(command);
};
