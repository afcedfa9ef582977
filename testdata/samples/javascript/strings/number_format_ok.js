// `toLocaleString` and `Intl` write a number.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const amount = new Intl.NumberFormat('en').format(Number(event.name.length));
  // ok: command-injection
  execSync('echo ' + amount + Number(event.name.length).toLocaleString('en'));
};
