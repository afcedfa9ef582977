// The guard lets a text pass when one of its rules fits.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const rule = (test, message) => (value) => (test(value) ? null : message);
const rules = [
  rule((value) => value.length > 0, 'empty'),
  rule((value) => /^[\w.]*$/.test(value), 'characters'),
];

const problems = (value) => rules.map((check) => check(value)).filter(Boolean);

exports.handler = async ({ name }) => {
  const found = problems(name);
  if (found.length === rules.length) return { statusCode: 400, body: found.join() };
  // ruleid: command-injection
  return execSync(`touch ${name}.txt`).length;
};
