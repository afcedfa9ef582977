// The table has a rule for each field that is used.
// event: {"name": "report", "size": "3", "note": "<ATTACK>"}
const { execSync } = require('child_process');

const RULES = {
  name: /^[a-z]+$/,
  note: /^\w+$/,
};

const valid = (input) => Object.entries(RULES).every(([field, rule]) => rule.test(input[field]));

exports.handler = async (event) => {
  if (!valid(event)) return { statusCode: 400 };
  // ok: command-injection
  execSync(`echo ${event.name} ${event.note}`);
  return { statusCode: 201 };
};
