// `on` as an asynchronous iterator gives what was emitted: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter, on } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  process.nextTick(() => emitter.emit('job', 'report'));
  for await (const [name] of on(emitter, 'job')) {
    // ok: command-injection
    execSync('echo ' + name);
    break;
  }
};
