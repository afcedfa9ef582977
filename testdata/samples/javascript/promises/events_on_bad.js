// `on` as an asynchronous iterator gives what was emitted: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter, on } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  process.nextTick(() => emitter.emit('job', event.name));
  for await (const [name] of on(emitter, 'job')) {
    // ruleid: command-injection
    execSync('echo ' + name);
    break;
  }
};
