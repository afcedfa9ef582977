// The anchors belong to one alternative each.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  if (!/^report|other$/.test(event.name)) return 'no';
  // ruleid: command-injection
  execSync('echo ' + event.name);
};
