// `findLast` gives the last that fits: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const jobs = [{ kind: 'a', name: event.name }, { kind: 'b', name: 'report' }];
  const job = jobs.findLast((each) => each.kind === 'a');
  // ruleid: command-injection
  execSync('echo ' + job.name);
};
