// What is written to a PassThrough is read there: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { PassThrough } = require('stream');

exports.handler = async (event) => {
  const through = new PassThrough();
  through.end('report');
  for await (const part of through) {
    // ok: command-injection
    execSync('echo ' + part);
  }
};
