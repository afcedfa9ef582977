// A getter that was defined on the prototype gives its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function Job(name) {
  this.own = name;
}
Object.defineProperty(Job.prototype, 'name', {
  get() {
    return this.own.length;
  },
});

exports.handler = async (event) => {
  // ok: command-injection
  execSync('echo ' + new Job(event.name).name);
};
