const { log } = require('./store');

exports.check = (id) => {
  log(id);
  return /^[0-9a-f]+$/.test(id);
};
