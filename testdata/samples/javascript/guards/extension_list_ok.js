// The extension alone is used.
// event: {"name": "<ATTACK>.png"}
// benign: {"name": "report.png"}
const path = require('path');
const { execSync } = require('child_process');

const KINDS = ['.png', '.jpg', '.gif'];

exports.handler = async (event) => {
  const { ext, name } = path.parse(event.name);
  if (!KINDS.includes(ext.toLowerCase())) throw new TypeError('not an image');
  // ok: command-injection
  execSync(`echo ${'image'}${ext}`);
};
