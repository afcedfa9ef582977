// What `next` is given is the value of `yield`: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function* ask() {
  const name = yield 'name?';
  // ok: command-injection
  execSync('echo ' + name);
}

exports.handler = async (event) => {
  const asked = ask();
  asked.next();
  asked.next('report');
};
