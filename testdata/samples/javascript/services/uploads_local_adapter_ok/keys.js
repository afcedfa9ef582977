// Makes the keys under which uploads are kept.
const { createHash } = require('crypto');

exports.keyFor = (name) => {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 24);
  return `${digest.slice(0, 2)}-${digest}`;
};
