// Undoing runs what the checking command was made of.
// event: {"steps": [{"make": "<ATTACK>"}], "undo": 1}
const { execSync } = require('child_process');

class Touch {
  constructor(name) {
    this.name = name;
  }

  get valid() {
    return /^[a-z]+$/.test(this.name);
  }

  execute() {
    if (this.valid) execSync('touch ' + this.name);
  }

  undo() {
    // ruleid: command-injection
    execSync(`rm -f ${this.name}`);
  }
}

class History {
  #done = [];

  run(command) {
    command.execute();
    this.#done.push(command);
  }

  undo(count) {
    while (count-- > 0) this.#done.pop()?.undo();
  }
}

exports.handler = async ({ steps, undo }) => {
  const history = new History();
  for (const { make } of steps) history.run(new Touch(make));
  history.undo(undo);
};
