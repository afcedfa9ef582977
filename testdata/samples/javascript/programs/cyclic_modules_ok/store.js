const { execSync } = require('child_process');
const rules = require('./rules');
const check = (id) => rules.check(id);
const seen = [];

exports.log = (id) => seen.push(id);

exports.remove = (id) => {
  if (!check(id)) return false;
  // ok: command-injection
  execSync(`rm -f data.${id}`);
  return true;
};
