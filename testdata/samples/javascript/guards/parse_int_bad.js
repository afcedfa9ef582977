// `parseInt` stops at the first character that is no digit.
// event: {"name": "<ATTACK>"}
// benign: {"name": "3"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const count = parseInt(event.name, 10);
  if (Number.isNaN(count)) return 'no';
  // ruleid: command-injection
  execSync('head -n ' + event.name + ' /dev/null');
};
