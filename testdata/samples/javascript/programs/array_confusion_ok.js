// Texts alone are accepted.
// event: {"query": ["a", "<ATTACK>"]}
// benign: {"query": "report"}
const { execSync } = require('child_process');

const FORBIDDEN = [';', '&', '|', '$', '`', '\n', '<', '>', '(', ')'];

function check(query) {
  if (typeof query !== 'string' || /[^\w -]/.test(query)) throw new Error('forbidden');
  return query;
}

const search = (query) => {
  const line = `grep -c ${query} index.txt || true`;
  // ok: command-injection
  return execSync(line).toString();
};

exports.handler = async (event) => search(check(event.query));
