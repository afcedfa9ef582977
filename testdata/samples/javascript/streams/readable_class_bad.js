// `_read` of a class pushes the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

class Source extends Readable {
  constructor(name) {
    super();
    this.name = name;
  }
  _read() {
    this.push(this.name);
    this.push(null);
  }
}

exports.handler = async (event) => {
  for await (const part of new Source(event.name)) {
    // ruleid: command-injection
    execSync('echo ' + part);
  }
};
