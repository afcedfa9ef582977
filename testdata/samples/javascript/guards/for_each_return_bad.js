// `return` ends the callback of this element, not the handler.
// event: {"files": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  event.files.forEach((file) => {
    if (/[^\w.]/.test(file)) return { statusCode: 400 };
  });
  for (const file of event.files) {
    // ruleid: command-injection
    execSync(`wc -c ${file}`);
  }
  return { statusCode: 200 };
};
