// The case of a bad name falls through to the default.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async ({ name }) => {
  switch (true) {
    case typeof name !== 'string':
    case name.length > 40:
      return { statusCode: 413 };
    case !/^\w+$/.test(name):
      console.warn('odd name');
    default:
      // ruleid: command-injection
      execSync(`touch ${name}`);
  }
  return { statusCode: 204 };
};
