// A getter that is reached by one of two names is called.
// event: {"name": "<ATTACK>"}
const { exec } = require('child_process');

exports.handler = async (event) => {
  const parts = {
    get first() { return event.name; },
    get second() { return 'second'; },
  };
  const key = event.all ? 'second' : 'first';
  // ruleid: command-injection
  exec('echo ' + parts[key]);
};
