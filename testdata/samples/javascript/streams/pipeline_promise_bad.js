// `pipeline` leads from the source to the last: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable, PassThrough, Writable } = require('stream');
const { pipeline } = require('stream/promises');

exports.handler = async (event) => {
  const parts = [];
  const last = new Writable({ write: (part, encoding, done) => done(null, parts.push(part)) });
  await pipeline(Readable.from([event.name]), new PassThrough(), last);
  // ruleid: command-injection
  execSync('echo ' + parts.join(''));
};
