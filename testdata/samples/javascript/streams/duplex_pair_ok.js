// A duplex writes and reads apart: what is read is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Duplex } = require('stream');

exports.handler = async (event) => {
  const duplex = new Duplex({
    read() {
      this.push('report');
      this.push(null);
    },
    write: (part, encoding, done) => done(),
  });
  duplex.write(event.name);
  for await (const part of duplex) {
    // ok: command-injection
    execSync('echo ' + part);
  }
};
