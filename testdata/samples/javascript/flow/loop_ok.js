// The loop gathers their lengths.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  let text = 'echo';
  for (let at = 0; at < event.names.length; at += 1) text += ' ' + event.names[at].length;
  // ok: command-injection
  execSync(text);
};
