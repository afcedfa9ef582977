// `_read` of a class pushes a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

class Source extends Readable {
  constructor(name) {
    super();
    this.name = name;
  }
  _read() {
    this.push('report');
    this.push(null);
  }
}

exports.handler = async (event) => {
  for await (const part of new Source(event.name)) {
    // ok: command-injection
    execSync('echo ' + part);
  }
};
