// The module that is needed first has not got the check yet, and the fallback stays.
// event: {"id": "<ATTACK>"}
// benign: {"id": "c0ffee"}
const { check } = require('./rules');
const { remove } = require('./store');

exports.handler = async ({ id }) => {
  if (!check) throw new Error('not loaded');
  return remove(id);
};
