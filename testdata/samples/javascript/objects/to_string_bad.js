// `toString` of a class is called in templates: it gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Label {
  constructor(name) {
    this.name = name;
  }
  toString() {
    return this.name;
  }
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Label(event.name));
};
