// The answer of the allow-list is a function that nobody calls.
// event: {"region": "<ATTACK>"}
const { allowList } = require('./lists');
const { spawnSync } = require('child_process');

const regions = allowList('eu-west-1', 'us-east-1');

exports.handler = async (event) => {
  if (!regions.test) throw new Error('region');
  // ruleid: command-injection
  const { stdout } = spawnSync(`aws s3 ls --region ${event.region}`, { shell: true });
  return String(stdout);
};
