// A transform between: it pushes the length of it.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable, Transform } = require('stream');

class Change extends Transform {
  _transform(part, encoding, done) {
    this.push(String(part.length));
    done();
  }
}

exports.handler = async (event) => {
  for await (const part of Readable.from([event.name]).pipe(new Change())) {
    // ok: command-injection
    execSync('echo ' + part);
  }
};
