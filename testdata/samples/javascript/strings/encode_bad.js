// `decodeURIComponent` undoes the coding.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = encodeURIComponent(event.name);
  // ruleid: command-injection
  execSync(`echo "${decodeURIComponent(name)}"`);
};
