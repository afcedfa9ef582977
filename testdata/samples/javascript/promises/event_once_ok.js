// `once` as a promise gives what was emitted: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter, once } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  setImmediate(() => emitter.emit('job', 'report'));
  const [name] = await once(emitter, 'job');
  // ok: command-injection
  execSync('echo ' + name);
};
