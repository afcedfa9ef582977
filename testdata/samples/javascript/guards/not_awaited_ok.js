// The check's promise is waited for.
// event: {"host": "<ATTACK>"}
const { exec } = require('child_process');

async function allowed(host) {
  await new Promise(setImmediate);
  return /^[a-z0-9.]+$/.test(host);
}

exports.handler = async (event) => {
  if (!(await allowed(event.host))) throw new Error('host');
  // ok: command-injection
  return exec('ping -c 1 ' + event.host).pid;
};
