// The answer of the allow-list is used.
// event: {"region": "<ATTACK>"}
// benign: {"region": "eu-west-1"}
const { allowList } = require('./lists');
const { spawnSync } = require('child_process');

const regions = allowList('eu-west-1', 'us-east-1');

exports.handler = async (event) => {
  if (!regions.test(event.region)) throw new Error('region');
  // ok: command-injection
  const { stdout } = spawnSync(`aws s3 ls --region ${event.region}`, { shell: true });
  return String(stdout);
};
