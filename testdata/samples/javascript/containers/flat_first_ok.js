// `flat` keeps the order: the first element is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [['list'], [event.name]].flat();
  // ok: command-injection
  execSync('echo ' + words[0]);
};
