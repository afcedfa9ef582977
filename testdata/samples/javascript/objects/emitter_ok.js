// The listener gets a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { EventEmitter } = require('events');

exports.handler = async (event) => {
  const bus = new EventEmitter();
  bus.on('job', (name) => {
    // ok: command-injection
    execSync('echo ' + name);
  });
  bus.emit('job', 'report');
};
