// The promised functions read a constant.
// event: {"name": "<ATTACK>"}
const { readFile } = require('fs/promises');

exports.handler = async (event) => {
  // ok: handler-read
  return readFile('report', 'utf8');
};
