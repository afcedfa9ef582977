// The static method calls another one.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Runner {
  static run(name) {
    return this.shell(name);
  }

  static shell(name) {
    // ruleid: command-injection
    return execSync('echo ' + name);
  }
}

exports.handler = async (event) => {
  Runner.run(event.name);
};
