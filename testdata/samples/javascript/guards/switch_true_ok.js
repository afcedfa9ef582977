// Each case of a bad name leaves the function.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ name }) => {
  switch (true) {
    case typeof name !== 'string':
    case name.length > 40:
      return { statusCode: 413 };
    case !/^\w+$/.test(name):
      return { statusCode: 400 };
    default:
      // ok: command-injection
      execSync(`touch ${name}`);
  }
  return { statusCode: 204 };
};
