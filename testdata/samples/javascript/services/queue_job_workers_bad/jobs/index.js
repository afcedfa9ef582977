// The workers by the types of their jobs.
module.exports = {
  archive: require('./archive'),
  checksum: require('./checksum'),
};
