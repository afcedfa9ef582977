// A global expression goes on where the last match ended, in another text.
// event: {"names": ["..........................!", "<ATTACK>"]}
const { execSync } = require('child_process');

const UNSAFE = /[^\w.]/g;

exports.handler = async (event) => {
  const names = event.names.filter((name) => !UNSAFE.test(name));
  // ruleid: command-injection
  for (const name of names) execSync(`touch ${name}`);
};
