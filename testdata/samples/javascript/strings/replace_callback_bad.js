// What the callback gives is put in: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const command = 'echo NAME'.replace(/[A-Z]+/, () => event.name);
  // ruleid: command-injection
  execSync(command);
};
