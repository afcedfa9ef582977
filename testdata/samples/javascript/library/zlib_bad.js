// Packed and unpacked again: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const zlib = require('zlib');

exports.handler = async (event) => {
  const packed = zlib.gzipSync(event.name);
  // ruleid: command-injection
  execSync('echo ' + zlib.gunzipSync(packed).toString());
};
