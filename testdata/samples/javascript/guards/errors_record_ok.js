// The object of what is wrong has no keys only when both fields were right.
// event: {"name": "<ATTACK>", "size": "10"}
const { execSync } = require('child_process');

function problems({ name, size }) {
  const errors = {};
  if (!/^\w+$/.test(name)) errors.name = 'letters and digits only';
  if (!/^\d+$/.test(size)) errors.size = 'a number';
  return errors;
}

exports.handler = async (event) => {
  const errors = problems(event);
  if (Object.keys(errors).length > 0) return { statusCode: 400, body: JSON.stringify(errors) };
  // ok: command-injection
  return execSync(`echo ${event.name} ${event.size}`).toString();
};
