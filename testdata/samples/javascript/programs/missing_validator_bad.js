// For a type that has no validator none is called.
// event: {"type": "note", "id": "<ATTACK>"}
const { execSync } = require('child_process');

const validators = new Map([
  ['order', ({ id }) => /^\d+$/.test(id)],
  ['user', ({ id }) => /^[a-z]+$/.test(id)],
]);

const validate = (message) => validators.get(message.type)?.(message) ?? true;

exports.handler = async (event) => {
  if (!validate(event)) return { accepted: false };
  // ruleid: command-injection
  execSync(`echo ${event.id}`);
  return { accepted: true };
};
