// A type without a validator is refused.
// event: {"type": "note", "id": "<ATTACK>"}
const { execSync } = require('child_process');

const validators = new Map([
  ['order', ({ id }) => /^\d+$/.test(id)],
  ['note', ({ id }) => /^[a-z]+$/.test(id)],
]);

const validate = (message) => validators.get(message.type)?.(message) ?? false;

exports.handler = async (event) => {
  if (!validate(event)) return { accepted: false };
  // ok: command-injection
  execSync(`echo ${event.id}`);
  return { accepted: true };
};
