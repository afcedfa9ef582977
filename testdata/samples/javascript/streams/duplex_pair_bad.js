// A duplex writes and reads apart: what is read is the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Duplex } = require('stream');

exports.handler = async (event) => {
  const duplex = new Duplex({
    read() {
      this.push(event.name);
      this.push(null);
    },
    write: (part, encoding, done) => done(),
  });
  duplex.write(event.name);
  for await (const part of duplex) {
    // todoruleid: command-injection
    execSync('echo ' + part);
  }
};
