// The generator yields the names.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

function* parts(names) {
  for (const name of names) yield name;
}

exports.handler = async (event) => {
  for (const part of parts(event.names)) {
    // ruleid: command-injection
    execSync('echo ' + part);
  }
};
