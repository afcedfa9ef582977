// The one of two that was checked need not be the one that is used.
// event: {"short": "<ATTACK>", "long": "report"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.long || event.short;
  if (!/^[a-z]+$/.test(name)) throw new Error('name');
  // todoruleid: command-injection
  execSync(`echo ${event.short}`);
};
