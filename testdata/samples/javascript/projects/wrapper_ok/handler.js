// A wrapper in another file runs no shell.
// event: {"name": "<ATTACK>"}
const { run } = require('./tools');

exports.handler = async (event) => {
  return run(event.name);
};
