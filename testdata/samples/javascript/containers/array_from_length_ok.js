// `Array.from` with a length makes elements of nothing but their places.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = Array.from({ length: 2 }, (_, at) => at + '');
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
