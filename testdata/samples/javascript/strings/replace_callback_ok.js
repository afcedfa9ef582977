// What the callback gives is put in: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const command = 'echo NAME'.replace(/[A-Z]+/, () => 'report');
  // ok: command-injection
  execSync(command);
};
