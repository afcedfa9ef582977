// A transform between: it pushes what it gets.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable, Transform } = require('stream');

class Change extends Transform {
  _transform(part, encoding, done) {
    this.push(part);
    done();
  }
}

exports.handler = async (event) => {
  for await (const part of Readable.from([event.name]).pipe(new Change())) {
    // ruleid: command-injection
    execSync('echo ' + part);
  }
};
