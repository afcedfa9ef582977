// `toLocaleString` and `Intl` write a number; the currency's name is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const amount = new Intl.NumberFormat('en').format(Number(event.name.length));
  // ruleid: command-injection
  execSync('echo ' + amount + event.name);
};
