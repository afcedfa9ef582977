// Packed and unpacked again: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const zlib = require('zlib');

exports.handler = async (event) => {
  const packed = zlib.gzipSync('report');
  // ok: command-injection
  execSync('echo ' + zlib.gunzipSync(packed).toString());
};
