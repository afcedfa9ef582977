// `Symbol.toPrimitive` gives the text of an object in a template: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Label {
  constructor(name) {
    this.name = name;
  }
  [Symbol.toPrimitive]() {
    return this.name;
  }
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${new Label(event.name)}`);
};
