// `_write` of a class gets what is written: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Writable } = require('stream');

class Runner extends Writable {
  _write(part, encoding, done) {
    // ruleid: command-injection
    execSync('echo ' + part);
    done();
  }
}

exports.handler = async (event) => {
  const runner = new Runner();
  runner.write(event.name);
  runner.end();
};
