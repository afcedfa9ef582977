const { execSync } = require('child_process');
const rules = require('./rules');
const check = rules.check || (() => true);
const seen = [];

exports.log = (id) => seen.push(id);

exports.remove = (id) => {
  if (!check(id)) return false;
  // ruleid: command-injection
  execSync(`rm -f data.${id}`);
  return true;
};
