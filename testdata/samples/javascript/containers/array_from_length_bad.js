// `Array.from` with a length makes elements of nothing but what the mapper knows.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = Array.from({ length: 2 }, (_, at) => event.name + '');
  // ruleid: command-injection
  execSync('echo ' + words.join(' '));
};
