// A placeholder in quotes: the text has none.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const command = `echo 'NAME'`.replace('NAME', () => event.name.replaceAll("'", ''));
  // ok: command-injection
  execSync(command);
};
