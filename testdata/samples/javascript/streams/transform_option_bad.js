// A transform by an option: `done` is given what comes.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable, Transform } = require('stream');

exports.handler = async (event) => {
  const change = new Transform({
    objectMode: true,
    transform: (part, encoding, done) => done(null, part),
  });
  for await (const part of Readable.from([event.name]).pipe(change)) {
    // ruleid: command-injection
    execSync('echo ' + part);
  }
};
