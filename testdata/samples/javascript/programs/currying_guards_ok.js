// The guard lets a text pass when all of its rules fit.
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
  if (found.length > 0) return { statusCode: 400, body: found.join() };
  // todook: command-injection
  return execSync(`touch ${name}.txt`).length;
};
