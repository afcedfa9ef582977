// What is an integer is a number.
// event: {"body": {"<JSON>": {"page": "3<ATTACK>"}}}
// benign: {"body": {"<JSON>": {"page": 3}}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { page } = JSON.parse(event.body);
  if (!Number.isSafeInteger(page) || page < 0) return { statusCode: 400 };
  // ok: command-injection
  return { body: execSync(`echo page ${page}`).toString() };
};
