// The class below the checking one overrides its method and does not call it.
// event: {"detail": {"disk": "<ATTACK>"}}
const { execSync } = require('child_process');

class Command {
  constructor(program) {
    this.program = program;
  }

  run(argument) {
    // ruleid: command-injection
    return execSync(`${this.program} ${argument}`).toString();
  }
}

const Checked = (Base) =>
  class extends Base {
    run(argument) {
      if (!/^[\w/]+$/.test(argument)) throw new TypeError('argument');
      return super.run(argument);
    }
  };

const Timed = (Base) =>
  class extends Base {
    run(argument) {
      const start = Date.now();
      const result = Base.__proto__.prototype.run.call(this, argument);
      console.log(Date.now() - start);
      return result;
    }
  };

class DiskUsage extends Timed(Checked(Command)) {}

exports.handler = async (event) => new DiskUsage('ls -s').run(event.detail.disk);
