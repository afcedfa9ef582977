// Methods of texts on a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = 'echo '.concat('REPORT'.toLowerCase());
  // ok: command-injection
  execSync(text);
};
