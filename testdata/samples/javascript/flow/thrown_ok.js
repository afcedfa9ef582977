// The error carries a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  try {
    throw new Error('report');
  } catch (error) {
    // ok: command-injection
    execSync('echo ' + error.message);
  }
};
