// A placeholder that a regular expression finds: any text comes there.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name;
  const command = 'echo {{name}} {{name}}'.replace(/{{name}}/g, name);
  // ruleid: command-injection
  execSync(command);
};
