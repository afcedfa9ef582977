// `findLast` gives the last that fits: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const jobs = [{ kind: 'a', name: event.name }, { kind: 'b', name: 'report' }];
  const job = jobs.findLast((each) => each.kind === 'b');
  // ok: command-injection
  execSync('echo ' + job.name);
};
