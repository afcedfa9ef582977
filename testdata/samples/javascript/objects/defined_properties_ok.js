// Members are described together: the value is another one's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const job = Object.defineProperties({}, { name: { value: event.name }, kind: { value: 'report' } });
  // ok: command-injection
  execSync(`echo ${job.kind}`);
};
