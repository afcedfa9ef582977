// `sort` works in place, on the array that the function was given: the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const given = [event.name, 'b'];
  const other = ['report', 'b'];
  const sorted = given.sort();
  for (const name of sorted) {
    // ruleid: command-injection
    execSync('echo ' + name);
  }
};
