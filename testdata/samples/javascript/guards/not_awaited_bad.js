// A promise is true, whatever the check says later.
// event: {"host": "<ATTACK>"}
const { exec } = require('child_process');

async function allowed(host) {
  await new Promise(setImmediate);
  return /^[a-z0-9.]+$/.test(host);
}

exports.handler = async (event) => {
  if (!(allowed(event.host))) throw new Error('host');
  // ruleid: command-injection
  return exec('ping -c 1 ' + event.host).pid;
};
