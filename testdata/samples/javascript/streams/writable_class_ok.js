// `_write` of a class gets what is written: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Writable } = require('stream');

class Runner extends Writable {
  _write(part, encoding, done) {
    // ok: command-injection
    execSync('echo ' + part);
    done();
  }
}

exports.handler = async (event) => {
  const runner = new Runner();
  runner.write('report');
  runner.end();
};
