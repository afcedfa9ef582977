// A custom event carries a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const target = new EventTarget();
  target.addEventListener('job', (told) => {
    // ok: command-injection
    execSync('echo ' + told.data);
  });
  const told = new Event('job');
  told.data = 'report';
  target.dispatchEvent(told);
};
