// `Promise.any` gives the first that succeeds: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.any([Promise.reject(new Error(event.name)), Promise.resolve('report')]);
  // ok: command-injection
  execSync('echo ' + name);
};
