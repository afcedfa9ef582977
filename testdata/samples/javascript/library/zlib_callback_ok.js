// Unpacked by a callback: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const zlib = require('zlib');
const { promisify } = require('util');

exports.handler = async (event) => {
  const packed = await promisify(zlib.deflate)(Buffer.from('report'));
  return new Promise((resolve) => {
    zlib.inflate(packed, (error, data) => {
      // ok: command-injection
      resolve(execSync('echo ' + data.toString()));
    });
  });
};
