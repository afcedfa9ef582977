// `allSettled` tells value or reason: the reason has the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const [one, other] = await Promise.allSettled([Promise.resolve('report'), Promise.reject(new Error(event.name))]);
  // ruleid: command-injection
  execSync('echo ' + other.reason.message);
};
