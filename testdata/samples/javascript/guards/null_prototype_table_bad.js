// Where the table has nothing, the name itself is taken.
// event: {"tool": "<ATTACK>"}
// benign: {"tool": "disk"}
const { execSync } = require('child_process');

const TOOLS = Object.freeze(Object.assign(Object.create(null), { disk: 'ls -s', time: 'date' }));

exports.handler = async (event) => {
  const command = TOOLS[event.tool] ?? event.tool;
  if (!command) throw new Error('unknown tool');
  // ruleid: command-injection
  return execSync(`${command} # ${TOOLS[event.tool] ? event.tool : 'other'}`).toString();
};
