// `Reflect.apply` calls with a list: its second element arrives.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function run(name) {
  // ruleid: command-injection
  execSync('echo ' + name);
}

exports.handler = async (event) => Reflect.apply(run, null, [event.name, 'report']);
