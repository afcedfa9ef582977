// The check is looked up when it is used.
// event: {"id": "<ATTACK>"}
// benign: {"id": "c0ffee"}
const { check } = require('./rules');
const { remove } = require('./store');

exports.handler = async ({ id }) => {
  if (!check) throw new Error('not loaded');
  return remove(id);
};
