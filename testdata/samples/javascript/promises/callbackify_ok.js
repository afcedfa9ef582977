// `callbackify` calls back with what the promise becomes: its length.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { callbackify } = require('util');

const load = callbackify(async (name) => name.length);

exports.handler = (event, context, done) => {
  load(event.name, (error, name) => {
    // ok: command-injection
    done(error, execSync('echo ' + name).toString());
  });
};
