// Computes the checksum of a job's label.
const { createHash } = require('crypto');

exports.run = async ({ label = '' }) => ({ digest: createHash('sha256').update(label).digest('hex') });
