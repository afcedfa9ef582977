// A getter that is reached by one of two names is called.
// event: {"name": "<ATTACK>"}
const { exec } = require('child_process');

exports.handler = async (event) => {
  const parts = {
    get first() { return event.name.length; },
    get second() { return 'second'; },
  };
  for (const name of event.all ? ['first', 'second'] : ['first']) {
    // ok: command-injection
    exec('echo ' + parts[name]);
  }
};
