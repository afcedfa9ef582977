// `write` as an option gets what is written: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Writable } = require('stream');

exports.handler = async (event) => {
  const runner = new Writable({
    write(part, encoding, done) {
      // ruleid: command-injection
      execSync('echo ' + part.toString());
      done();
    },
  });
  runner.end(event.name);
};
