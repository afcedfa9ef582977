// `flat` goes as deep as it is told: the lists hold constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [['list'], [['report']]].flat(2);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
