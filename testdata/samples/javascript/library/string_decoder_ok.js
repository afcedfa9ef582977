// A decoder gives the text of bytes: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { StringDecoder } = require('string_decoder');

exports.handler = async (event) => {
  const decoder = new StringDecoder('utf8');
  const text = decoder.write(Buffer.from('report')) + decoder.end();
  // ok: command-injection
  execSync('echo ' + text);
};
