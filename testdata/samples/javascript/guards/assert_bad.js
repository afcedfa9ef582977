// The check is caught.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function check(text) {
  if (!/^[a-z]+$/.test(text)) throw new Error('no');
}

exports.handler = async (event) => {
  try {
    check(event.name);
  } catch (error) {
    console.log(error.message);
  }
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
