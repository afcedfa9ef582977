// The generator yields numbers.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

function* parts(names) {
  for (const name of names) yield name.length;
}

exports.handler = async (event) => {
  for (const part of parts(event.names)) {
    // ok: command-injection
    execSync('echo ' + part);
  }
};
