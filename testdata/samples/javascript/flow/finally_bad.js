// `finally` leaves the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let name = event.name;
  try {
    JSON.parse('{}');
  } finally {
    console.log(name.length);
  }
  // ruleid: command-injection
  execSync('echo ' + name);
};
