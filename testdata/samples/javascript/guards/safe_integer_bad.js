// The number that was read is an integer, and the text is used.
// event: {"body": {"<JSON>": {"page": "3<ATTACK>"}}}
// benign: {"body": {"<JSON>": {"page": 3}}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const { page } = JSON.parse(event.body);
  if (!Number.isSafeInteger(parseFloat(page)) || page < 0) return { statusCode: 400 };
  // ruleid: command-injection
  return { body: execSync(`echo page ${page}`).toString() };
};
