// `Reflect.apply` calls with a list: its first element arrives.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function run(name) {
  // ok: command-injection
  execSync('echo ' + name);
}

exports.handler = async (event) => Reflect.apply(run, null, ['report', event.name]);
