// The check runs when the command has run.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ name }) => {
  const problems = [];
  const check = () => {
    if (!/^[a-z]+$/.test(name)) problems.push('name');
  };
  setImmediate(check);
  if (problems.length > 0) return { problems };
  // ruleid: command-injection
  execSync(`touch ${name}`);
  return { made: name };
};
