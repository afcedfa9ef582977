// An array has no text with a semicolon among its elements, and becomes a text.
// event: {"query": ["a", "<ATTACK>"]}
const { execSync } = require('child_process');

const FORBIDDEN = [';', '&', '|', '$', '`', '\n', '<', '>', '(', ')'];

function check(query) {
  if (FORBIDDEN.some((text) => query.includes(text))) throw new Error('forbidden');
  return query;
}

const search = (query) => {
  const line = `grep -c ${query} index.txt || true`;
  // ruleid: command-injection
  return execSync(line).toString();
};

exports.handler = async (event) => search(check(event.query));
