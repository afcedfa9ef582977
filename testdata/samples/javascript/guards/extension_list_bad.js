// The extension is one of the list, what stands before it is anything.
// event: {"name": "<ATTACK>.png"}
// benign: {"name": "report.png"}
const path = require('path');
const { execSync } = require('child_process');

const KINDS = ['.png', '.jpg', '.gif'];

exports.handler = async (event) => {
  const { ext, name } = path.parse(event.name);
  if (!KINDS.includes(ext.toLowerCase())) throw new TypeError('not an image');
  // ruleid: command-injection
  execSync(`echo ${name}${ext}`);
};
