// The number is used.
// event: {"name": "<ATTACK>"}
// benign: {"name": "3"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const count = parseInt(event.name, 10);
  if (Number.isNaN(count)) return 'no';
  // ok: command-injection
  execSync('head -n ' + count + ' /dev/null');
};
