// `callbackify` calls back with what the promise becomes: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { callbackify } = require('util');

const load = callbackify(async (name) => name);

exports.handler = (event, context, done) => {
  load(event.name, (error, name) => {
    // ruleid: command-injection
    done(error, execSync('echo ' + name).toString());
  });
};
