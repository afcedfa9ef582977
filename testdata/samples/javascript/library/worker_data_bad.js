// A worker's own data in this thread is nothing; the event's text is used.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { workerData, isMainThread } = require('worker_threads');

exports.handler = async (event) => {
  const name = isMainThread ? event.name : workerData;
  // ruleid: command-injection
  execSync('echo ' + name);
};
