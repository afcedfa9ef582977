// The table has no rule for the field that is used.
// event: {"name": "report", "size": "3", "note": "<ATTACK>"}
const { execSync } = require('child_process');

const RULES = {
  name: /^[a-z]+$/,
  size: /^\w+$/,
};

const valid = (input) => Object.entries(RULES).every(([field, rule]) => rule.test(input[field]));

exports.handler = async (event) => {
  if (!valid(event)) return { statusCode: 400 };
  // ruleid: command-injection
  execSync(`echo ${event.name} ${event.note}`);
  return { statusCode: 201 };
};
