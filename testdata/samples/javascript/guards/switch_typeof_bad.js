// The case of texts falls into that of numbers.
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
      // falls through
    case 'number':
      // ruleid: command-injection
      output += execSync(`tail -n ${lines} log.txt || true`);
  }
  return { output };
};
