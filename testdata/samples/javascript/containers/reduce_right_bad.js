// `reduceRight` goes from the end: it stops at the event's, which comes first.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = ['list', event.name];
  // ruleid: command-injection
  execSync('echo ' + words.reduceRight((last) => last));
};
