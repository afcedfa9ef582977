// A worker's own data in this thread is nothing.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { workerData, isMainThread } = require('worker_threads');

exports.handler = async (event) => {
  const name = isMainThread ? 'report' : workerData;
  // ok: command-injection
  execSync('echo ' + name);
};
