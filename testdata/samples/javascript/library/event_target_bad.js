// A custom event carries the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const target = new EventTarget();
  target.addEventListener('job', (told) => {
    // ruleid: command-injection
    execSync('echo ' + told.data);
  });
  const told = new Event('job');
  told.data = event.name;
  target.dispatchEvent(told);
};
