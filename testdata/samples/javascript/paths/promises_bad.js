// The promised functions read, too.
// event: {"name": "<ATTACK>"}
const { readFile } = require('fs/promises');

exports.handler = async (event) => {
  // ruleid: handler-read
  return readFile(event.name, 'utf8');
};
