// `allSettled` tells value or reason: the value is a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const [one, other] = await Promise.allSettled([Promise.resolve('report'), Promise.reject(new Error(event.name))]);
  // ok: command-injection
  execSync('echo ' + one.value);
};
