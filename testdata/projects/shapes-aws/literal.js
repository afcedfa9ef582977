const { exec } = require('child_process');

const literal = async (event) => {
  // ruleid: command-injection
  exec('echo ' + event.body);
};

module.exports = { literal };
