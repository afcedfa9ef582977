// A placeholder in quotes: the text may end them.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const command = `echo 'NAME'`.replace('NAME', () => event.name);
  // ruleid: command-injection
  execSync(command);
};
