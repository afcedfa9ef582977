// The callback looks at the error first.
// event: {"package": "<ATTACK>"}
const { exec } = require('child_process');

function parse(event, callback) {
  const name = event.package;
  const error = /[^a-z0-9_]/i.test(name) ? new Error(`bad package: ${name}`) : null;
  return callback(error, name);
}

function install(name, callback) {
  // ok: command-injection
  exec(`find modules -name ${name}`, (error, stdout) => callback(error, stdout));
}

exports.handler = (event, context, callback) => {
  parse(event, (error, name) => {
    if (error) return callback(error);
    return install(name, callback);
  });
};
