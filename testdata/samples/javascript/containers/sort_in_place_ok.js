// `sort` works in place, on the array that the function was given: another one.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const given = [event.name, 'b'];
  const other = ['report', 'b'];
  const sorted = other.sort();
  for (const name of sorted) {
    // ok: command-injection
    execSync('echo ' + name);
  }
};
