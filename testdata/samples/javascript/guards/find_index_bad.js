// -1 is as true as any position but the first.
// event: {"queue": "<ATTACK>"}
const { execSync } = require('child_process');

const QUEUES = [{ name: 'mail' }, { name: 'orders' }];

exports.handler = async ({ queue }) => {
  const at = QUEUES.findIndex((one) => one.name === queue);
  if (!at) return { statusCode: 404 };
  // ruleid: command-injection
  execSync(`echo ${at} ${queue}`);
  return { statusCode: 200 };
};
