// `reduceRight` goes from the end: it stops at a constant, which comes first.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name, 'list'];
  // ok: command-injection
  execSync('echo ' + words.reduceRight((last) => last));
};
