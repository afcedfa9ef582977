// The result is an object and so is always true.
// event: {"queryStringParameters": {"user": "<ATTACK>"}}
const { execSync } = require('child_process');

function validate(user) {
  if (typeof user !== 'string') return { ok: false, reason: 'type' };
  if (!/^[a-z][a-z0-9]*$/.test(user)) return { ok: false, reason: 'characters', value: user };
  return { ok: true, value: user };
}

exports.handler = async ({ queryStringParameters }) => {
  const result = validate(queryStringParameters.user);
  if (!result) return { statusCode: 400, body: result.reason };
  // ruleid: command-injection
  const body = execSync(`id ${result.value} || true`).toString();
  return { statusCode: 200, body };
};
