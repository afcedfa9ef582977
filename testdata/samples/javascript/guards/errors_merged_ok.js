// The objects of what is wrong with each field are merged: only when nothing is wrong is the merged one empty.
// event: {"name": "<ATTACK>", "size": "10"}
const { execSync } = require('child_process');

const nameErrors = ({ name }) => (/^\w+$/.test(name) ? {} : { name: 'letters and digits only' });
const sizeErrors = ({ size }) => (/^\d+$/.test(size) ? {} : { size: 'a number' });

exports.handler = async (event) => {
  const errors = { ...nameErrors(event), ...sizeErrors(event) };
  if (Object.keys(errors).length) return { statusCode: 400, body: JSON.stringify(errors) };
  // ok: command-injection
  return execSync(`echo ${event.name} ${event.size}`).toString();
};
