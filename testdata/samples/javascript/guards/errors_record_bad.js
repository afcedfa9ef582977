// More than one thing has to be wrong before the request is refused.
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
  if (Object.keys(errors).length > 1) return { statusCode: 400, body: JSON.stringify(errors) };
  // ruleid: command-injection
  return execSync(`echo ${event.name} ${event.size}`).toString();
};
