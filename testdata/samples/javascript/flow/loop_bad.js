// The loop gathers the names.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let text = 'echo';
  for (let at = 0; at < event.names.length; at += 1) text += ' ' + event.names[at];
  // ruleid: command-injection
  execSync(text);
};
