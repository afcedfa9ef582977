// The step that cleans comes behind the one that runs.
// event: {"message": "<ATTACK>"}
const { execSync } = require('child_process');

const pipe = (...steps) => (input) => steps.reduce((value, step) => step(value), input);
const prop = (name) => (object) => object[name];
const replace = (pattern, text) => (value) => value.replace(pattern, text);
const prefix = (text) => (value) => text.concat(value);

const clean = replace(/[^\w ]+/g, '');

function execute(line) {
  // ruleid: command-injection
  return execSync(line).toString();
}

const flow = pipe(prop('message'), prefix('echo '), execute, clean);

exports.handler = async (event) => flow(event);
