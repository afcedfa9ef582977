// `concat` joins arrays and values: the third is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list'].concat([event.name, 'all'], 'x');
  // ok: command-injection
  execSync('echo ' + words[2]);
};
