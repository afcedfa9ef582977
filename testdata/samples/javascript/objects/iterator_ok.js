// The iterator yields a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Names {
  constructor(name) {
    this.name = name;
  }

  *[Symbol.iterator]() {
    yield 'report';
  }
}

exports.handler = async (event) => {
  for (const name of new Names(event.name)) {
    // ok: command-injection
    execSync('echo ' + name);
  }
};
