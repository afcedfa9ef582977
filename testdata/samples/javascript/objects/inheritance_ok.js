// The method was replaced below.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Job {
  constructor(name) {
    this.name = name;
  }

  text() {
    return this.name;
  }
}

class Special extends Job {
  text() {
    return 'report';
  }
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Special(event.name).text());
};
