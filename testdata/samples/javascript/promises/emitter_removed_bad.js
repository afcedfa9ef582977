// A listener that was removed hears nothing: another one was.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  const run = (name) => {
    // ruleid: command-injection
    execSync('echo ' + name);
  };
  emitter.on('job', run).emit('job', 'report');
  emitter.off('job', () => {});
  emitter.emit('job', event.name);
};
