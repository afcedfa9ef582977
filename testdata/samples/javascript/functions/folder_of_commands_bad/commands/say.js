const { exec } = require('child_process');

module.exports = (text) => {
  // ruleid: command-injection
  exec('echo ' + text);
};
