// An array added to a text is its elements with commas: constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['a', 'b'];
  // ok: command-injection
  execSync('echo ' + words);
};
