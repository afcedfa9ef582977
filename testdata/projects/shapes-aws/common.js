const { exec } = require('child_process');

exports.member = async (event, context) => {
  // ruleid: command-injection
  exec('echo ' + event.body);
};

module.exports.ofModule = async (event) => {
  // ruleid: command-injection
  exec('echo ' + event.body);
};

exports.callback = (event, context, callback) => {
  // ruleid: command-injection
  exec('echo ' + event.body, (error, output) => callback(error, output));
};

exports.api = {
  get: async (event) => {
    // ruleid: command-injection
    exec('echo ' + event.body);
  },
};

exports.default = async (event) => {
  // ruleid: command-injection
  exec('echo ' + event.body);
};

class Runner {
  constructor(command) {
    this.command = command;
  }

  async run(event) {
    // ruleid: command-injection
    exec(this.command + event.body);
  }
}

const runner = new Runner('echo ');
exports.bound = runner.run.bind(runner);

exports.member_twin = async (event, context) => {
  // ok: command-injection
  exec('echo ' + event.resource);
};
