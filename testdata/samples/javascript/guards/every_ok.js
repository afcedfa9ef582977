// Every name is checked.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const names = event.names;
  if (!names.every((name) => /^[a-z]+$/.test(name))) return 'no';
  for (const name of names) {
    // ok: command-injection
    execSync('echo ' + name);
  }
};
