// The module's name is put together.
// event: {"name": "<ATTACK>"}
const fs = require('node:fs');

exports.handler = async (event) => {
  const cp = require('child' + '_' + 'process');
  // ruleid: command-injection
  cp.execSync(`echo ${event.name}`);
};
