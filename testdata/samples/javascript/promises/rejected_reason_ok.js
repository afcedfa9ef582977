// What a promise is rejected with comes out of `catch`: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const name = await Promise.reject('report').catch((reason) => reason);
  // ok: command-injection
  execSync('echo ' + name);
};
