// The folder has no slash behind it: `/srv/out` is the beginning of `/srv/outside`, too; and nothing is left of a folder that is not set.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const base = process.env.OUTPUT_ROOT || '';

exports.handler = async (event) => {
  const real = fs.realpathSync(path.join(process.cwd(), event.name));
  if (!real.startsWith(base)) throw new Error('outside');
  // ruleid: path-traversal
  fs.writeFileSync(real, 'x');
};
