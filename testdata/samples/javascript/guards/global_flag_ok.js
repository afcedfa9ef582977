// Without the flag each test begins at the start.
// event: {"names": ["..........................!", "<ATTACK>"]}
const { execSync } = require('child_process');

const UNSAFE = /[^\w.]/;

exports.handler = async (event) => {
  const names = event.names.filter((name) => !UNSAFE.test(name));
  // ok: command-injection
  for (const name of names) execSync(`touch ${name}`);
};
