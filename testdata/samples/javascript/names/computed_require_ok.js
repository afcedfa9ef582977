// The module's name is put together; what is run is constant.
// event: {"name": "<ATTACK>"}
const fs = require('node:fs');

exports.handler = async (event) => {
  const cp = require('child' + '_' + 'process');
  // ok: command-injection
  cp.execSync(`echo ${'report'}`);
};
