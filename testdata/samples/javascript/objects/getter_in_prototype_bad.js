// A getter that was defined on the prototype gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function Job(name) {
  this.own = name;
}
Object.defineProperty(Job.prototype, 'name', {
  get() {
    return this.own;
  },
});

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync('echo ' + new Job(event.name).name);
};
