// `Object.setPrototypeOf` gives an object another one's members: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.setPrototypeOf({ own: 1 }, { name: 'report' });
  // ok: command-injection
  execSync('echo ' + job.name);
};
