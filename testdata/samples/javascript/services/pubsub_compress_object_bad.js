// The object's name is a word in the command that the shell runs.
// event: {"data": {"<BASE64>": {"<JSON>": {"bucket": "logs", "name": "<ATTACK>"}}}, "attributes": {"eventType": "OBJECT_FINALIZE"}}
const childProcess = require('child_process');

const HANDLED = ['OBJECT_FINALIZE', 'OBJECT_METADATA_UPDATE'];

function decodeMessage(message) {
  const payload = message.data ? Buffer.from(message.data, 'base64').toString() : '{}';
  return { ...JSON.parse(payload), type: message.attributes?.eventType };
}

function compress(name, done) {
  const command = ['gzip', '--keep', '--best', name].join(' ');
  // ruleid: command-injection
  childProcess.exec(command, { timeout: 30000 }, (error) => done(error, `${name}.gz`));
}

exports.handler = (message, context, callback) => {
  const { name, type } = decodeMessage(message);
  if (!HANDLED.includes(type) || !name) {
    callback(null, { skipped: true });
    return;
  }
  compress(name, (error, compressed) => {
    if (error) {
      console.error(`could not compress: ${error.message}`);
      callback(error);
    } else {
      callback(null, { compressed });
    }
  });
};
