// The static method calls another one with a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Runner {
  static run(name) {
    return this.shell('report');
  }

  static shell(name) {
    // ok: command-injection
    return execSync('echo ' + name);
  }
}

exports.handler = async (event) => {
  Runner.run(event.name);
};
