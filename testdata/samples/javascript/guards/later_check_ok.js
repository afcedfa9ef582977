// The check has run before the command.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ name }) => {
  const problems = [];
  const check = () => {
    if (!/^[a-z]+$/.test(name)) problems.push('name');
  };
  check();
  if (problems.length > 0) return { problems };
  // ok: command-injection
  execSync(`touch ${name}`);
  return { made: name };
};
