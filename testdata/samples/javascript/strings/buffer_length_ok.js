// Bytes of a text are numbers.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const buffer = Buffer.from(event.name);
  // ok: command-injection
  execSync('echo ' + buffer.readUInt8(0) + buffer.byteLength + Buffer.byteLength(event.name));
};
