// The values of those that succeeded: constants.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const settled = await Promise.allSettled([Promise.resolve('report'), Promise.reject(new Error('none'))]);
  const values = settled.filter((each) => each.status === 'fulfilled').map((each) => each.value);
  // ok: command-injection
  execSync('echo ' + values.join(' '));
};
