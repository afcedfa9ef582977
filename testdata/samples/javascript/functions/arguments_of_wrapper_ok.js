// `arguments` holds the arguments that have a name, too: the second one is the text behind the event, which is constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function list(event) {
  // ok: command-injection
  execSync('ls ' + arguments[1]);
}

exports.handler = function (event) {
  return list(event, 'report');
};
