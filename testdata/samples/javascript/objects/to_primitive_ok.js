// `Symbol.toPrimitive` gives the text of an object in a template: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Label {
  constructor(name) {
    this.name = name;
  }
  [Symbol.toPrimitive]() {
    return 'report';
  }
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync(`echo ${new Label(event.name)}`);
};
