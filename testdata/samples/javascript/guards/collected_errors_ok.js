// The function answers with the validator's errors and does not go on.
// event: {"body": {"<JSON>": {"username": "<ATTACK>", "quota": 5}}}
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

const log = {
  info: (message, fields) => console.log(JSON.stringify({ level: 'info', message, ...fields })),
  warn: (message, fields) => console.warn(JSON.stringify({ level: 'warn', message, ...fields })),
};

const CHECKS = {
  username: (value) => /^[a-z][a-z0-9_]{2,31}$/.test(value) || 'username must be 3 to 32 small letters or digits',
  quota: (value) => Number.isInteger(value) || 'quota must be an integer',
};

function validate(body) {
  const errors = [];
  for (const [field, check] of Object.entries(CHECKS)) {
    const outcome = check(body[field]);
    if (outcome !== true) errors.push({ field, message: outcome });
  }
  return { value: { username: body.username, quota: body.quota }, errors };
}

async function provision({ username }) {
  // ok: command-injection
  const { stdout } = await exec(`id -u ${username} 2>/dev/null || echo 1000`);
  return Number(stdout.trim());
}

exports.handler = async (event) => {
  const { value, errors } = validate(JSON.parse(event.body));
  if (errors.length > 0) {
    log.warn('invalid account', { errors });
    return { statusCode: 400, body: JSON.stringify({ errors }) };
  }
  const uid = await provision(value);
  log.info('account ready', { uid });
  return { statusCode: 201, body: JSON.stringify({ uid }) };
};
