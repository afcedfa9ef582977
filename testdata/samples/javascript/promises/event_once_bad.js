// `once` as a promise gives what was emitted: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter, once } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  setImmediate(() => emitter.emit('job', event.name));
  const [name] = await once(emitter, 'job');
  // ruleid: command-injection
  execSync('echo ' + name);
};
