// Unpacked by a callback: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const zlib = require('zlib');
const { promisify } = require('util');

exports.handler = async (event) => {
  const packed = await promisify(zlib.deflate)(Buffer.from(event.name));
  return new Promise((resolve) => {
    zlib.inflate(packed, (error, data) => {
      // ruleid: command-injection
      resolve(execSync('echo ' + data.toString()));
    });
  });
};
