// What `next` is given is the value of `yield`: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function* ask() {
  const name = yield 'name?';
  // ruleid: command-injection
  execSync('echo ' + name);
}

exports.handler = async (event) => {
  const asked = ask();
  asked.next();
  asked.next(event.name);
};
