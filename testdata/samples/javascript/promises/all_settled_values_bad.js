// The values of those that succeeded: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const settled = await Promise.allSettled([Promise.resolve(event.name), Promise.reject(new Error('none'))]);
  const values = settled.filter((each) => each.status === 'fulfilled').map((each) => each.value);
  // ruleid: command-injection
  execSync('echo ' + values.join(' '));
};
