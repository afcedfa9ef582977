// `filter(Boolean)` takes out what is empty: only a constant is left.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const words = [event.name && '', 'report', null].filter(Boolean);
  // ok: command-injection
  execSync('echo ' + words.join(' '));
};
