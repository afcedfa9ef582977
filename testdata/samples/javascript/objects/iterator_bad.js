// The iterator yields the name.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Names {
  constructor(name) {
    this.name = name;
  }

  *[Symbol.iterator]() {
    yield this.name;
  }
}

exports.handler = async (event) => {
  for (const name of new Names(event.name)) {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
};
