// A stream that the program fills by hand: with a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');

exports.handler = (event) => new Promise((resolve) => {
  const stream = new Readable({ read() {} });
  stream.push('report');
  stream.push(null);
  stream.once('data', (part) => {
    // ok: command-injection
    resolve(execSync('echo ' + part).toString());
  });
});
