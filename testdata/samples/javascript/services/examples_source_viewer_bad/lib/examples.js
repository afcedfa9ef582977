// Reads the examples of the documentation.
const fs = require('fs/promises');
const path = require('path');
const { Forbidden, NotFound } = require('./errors');

const TASK = path.resolve(__dirname, '..');
const EXAMPLES = path.join(TASK, 'examples');

function isBelow(root, file) {
  const relative = path.relative(root, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

exports.loadExample = async (name) => {
  const file = path.resolve(EXAMPLES, name);
  if (!isBelow(TASK, file)) throw new Forbidden();
  try {
    // todoruleid: handler-read
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    throw error.code === 'ENOENT' ? new NotFound(`no example ${name}`) : error;
  }
};
