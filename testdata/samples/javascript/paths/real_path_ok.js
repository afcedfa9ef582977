// What a link leads to has to lie below the folder of the settings.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const base = fs.realpathSync(process.env.OUTPUT_ROOT || '.');

exports.handler = async (event) => {
  const real = fs.realpathSync(path.join(base, event.name));
  if (!real.startsWith(base + '/')) throw new Error('outside');
  // ok: path-traversal
  fs.writeFileSync(real, 'x');
};
