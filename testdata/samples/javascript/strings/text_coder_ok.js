// Encoded and decoded again, it is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const bytes = new TextEncoder().encode('report');
  // ok: command-injection
  execSync('echo ' + new TextDecoder('utf-8').decode(bytes));
};
