// A callback gives for each character of a class another text: blanks only.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.name.replace(/[ ]/g, (c) => '_' + c.charCodeAt(0));
  // ruleid: command-injection
  execSync('echo ' + name);
};
