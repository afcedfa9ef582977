// Listeners hear their own event only: elsewhere.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  emitter.on('job', (name) => {
    // ok: command-injection
    execSync('echo ' + name);
  });
  emitter.emit('job', 'report');
  emitter.emit('other', event.name);
};
