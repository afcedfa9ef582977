// Listeners hear their own event only: the event's text is told there.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  emitter.on('job', (name) => {
    // ruleid: command-injection
    execSync('echo ' + name);
  });
  emitter.emit('job', 'report');
  emitter.emit('job', event.name);
};
