// `Object.fromEntries` of a map: the value is the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const map = new Map([['name', event.name], ['kind', 'report']]);
  // ruleid: command-injection
  execSync('echo ' + Object.fromEntries(map).name);
};
