// The one of two that was checked is used.
// event: {"short": "<ATTACK>", "long": "report"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = event.long || event.short;
  if (!/^[a-z]+$/.test(name)) throw new Error('name');
  // ok: command-injection
  execSync(`echo ${name}`);
};
