// Members are described together: the value is the attacker's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.defineProperties({}, { name: { value: event.name }, kind: { value: 'report' } });
  // ruleid: command-injection
  execSync(`echo ${job.name}`);
};
