const { exec } = require('child_process');

module.exports = (text) => {
  // ok: command-injection
  exec('echo ' + text.length);
};
