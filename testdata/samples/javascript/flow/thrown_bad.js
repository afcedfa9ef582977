// The error carries the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  try {
    throw new Error(event.name);
  } catch (error) {
    // ruleid: command-injection
    execSync('echo ' + error.message);
  }
};
