// `arguments` holds the arguments that have a name, too: what the wrapper hands on is the event.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function list(event) {
  // ruleid: command-injection
  execSync('ls ' + event.name);
}

exports.handler = function (_event) {
  return list.apply(this, arguments);
};
