// `toString` of a class is called in templates: it gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Label {
  constructor(name) {
    this.name = name;
  }
  toString() {
    return 'report';
  }
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Label(event.name));
};
