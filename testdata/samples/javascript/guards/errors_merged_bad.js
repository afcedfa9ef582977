// The objects of what is wrong are merged; the one of the name is replaced by that of a default.
// event: {"name": "<ATTACK>", "size": "10"}
const { execSync } = require('child_process');

const nameErrors = ({ name = 'report' }) => (/^\w+$/.test(name) ? {} : { name: 'letters and digits only' });
const sizeErrors = ({ size }) => (/^\d+$/.test(size) ? {} : { size: 'a number' });

exports.handler = async (event) => {
  const errors = { ...nameErrors({}), ...sizeErrors(event) };
  if (Object.keys(errors).length) return { statusCode: 400, body: JSON.stringify(errors) };
  // ruleid: command-injection
  return execSync(`echo ${event.name} ${event.size}`).toString();
};
