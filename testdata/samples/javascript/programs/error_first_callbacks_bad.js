// The callback gets the error beside the value and looks at the value alone.
// event: {"package": "<ATTACK>"}
const { exec } = require('child_process');

function parse(event, callback) {
  const name = event.package;
  const error = /[^a-z0-9_]/i.test(name) ? new Error(`bad package: ${name}`) : null;
  return callback(error, name);
}

function install(name, callback) {
  // ruleid: command-injection
  exec(`find modules -name ${name}`, (error, stdout) => callback(error, stdout));
}

exports.handler = (event, context, callback) => {
  parse(event, (error, name) => {
    if (!name) return callback(error);
    return install(name, callback);
  });
};
