// The position must not be below 0.
// event: {"queue": "<ATTACK>"}
const { execSync } = require('child_process');

const QUEUES = [{ name: 'report' }, { name: 'orders' }];

exports.handler = async ({ queue }) => {
  const at = QUEUES.findIndex((one) => one.name === queue);
  if (at < 0) return { statusCode: 404 };
  // ok: command-injection
  execSync(`echo ${at} ${queue}`);
  return { statusCode: 200 };
};
