// The segments are checked while they are still encoded; decoding brings the dots' slashes back.
// event: {"Records": [{"s3": {"object": {"key": {"<URL>": "<ATTACK>"}}}}]}
const fs = require('fs/promises');
const path = require('path');

const MIRROR = path.join(__dirname, 'mirror');

const decode = (key) => decodeURIComponent(key.replace(/\+/g, ' '));

function refuseClimbing(key) {
  const segments = key.split('/');
  if (key.startsWith('/') || segments.some((segment) => segment === '..' || segment === '.')) {
    throw new Error(`refusing ${JSON.stringify(key)}`);
  }
  return key;
}

const normalizers = [refuseClimbing, decode];

const toLocal = (key) => path.join(MIRROR, normalizers.reduce((value, step) => step(value), key));

exports.handler = async (event) => {
  const removed = [];
  const failures = [];
  for (const { s3 } of event.Records) {
    try {
      const local = toLocal(s3.object.key);
      // ruleid: path-traversal
      await fs.rm(local, { force: true });
      removed.push(path.relative(MIRROR, local));
    } catch (error) {
      failures.push(error.message);
    }
  }
  return { removed, failures };
};
