// `write` as an option gets what is written: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Writable } = require('stream');

exports.handler = async (event) => {
  const runner = new Writable({
    write(part, encoding, done) {
      // ok: command-injection
      execSync('echo ' + part.toString());
      done();
    },
  });
  runner.end('report');
};
