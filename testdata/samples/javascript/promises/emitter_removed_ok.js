// A listener that was removed hears nothing: it was.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter } = require('events');

exports.handler = async (event) => {
  const emitter = new EventEmitter();
  const run = (name) => {
    // todook: command-injection
    execSync('echo ' + name);
  };
  emitter.on('job', run).emit('job', 'report');
  emitter.off('job', run);
  emitter.emit('job', event.name);
};
