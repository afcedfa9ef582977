// Texts are answered before the case of numbers.
// event: {"lines": "<ATTACK>"}
// benign: {"lines": 3}
const { execSync } = require('child_process');

exports.handler = async ({ lines }) => {
  let output = '';
  switch (typeof lines) {
    case 'undefined':
      lines = 10;
      break;
    case 'string':
      output = 'a text: ';
      return { error: output + lines };
    case 'number':
      // ok: command-injection
      output += execSync(`tail -n ${lines} log.txt || true`);
  }
  return { output };
};
