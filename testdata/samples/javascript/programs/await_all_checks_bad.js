// The checks are started and not waited for.
// event: {"host": "<ATTACK>", "port": "80"}
const { promisify } = require('util');
const run = promisify(require('child_process').exec);

async function isHost(host) {
  if (!/^[a-z0-9.]+$/.test(host)) throw new Error('host');
}

async function isPort(port) {
  if (!/^\d+$/.test(port)) throw new Error('port');
}

exports.handler = async ({ host, port }) => {
  const checks = Promise.allSettled([isHost(host), isPort(port)]);
  await checks;
  // ruleid: command-injection
  const { stdout } = await run(`nc -z ${host} ${Number(port)} || true`);
  return stdout;
};
