// `return` inside of a loop ends the handler.
// event: {"files": ["<ATTACK>"]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const file of event.files) {
    if (/[^\w.]/.test(file)) return { statusCode: 400 };
  }
  for (const file of event.files) {
    // ok: command-injection
    execSync(`wc -c ${file}`);
  }
  return { statusCode: 200 };
};
