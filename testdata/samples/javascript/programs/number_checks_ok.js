// The number is used.
// event: {"multiValueQueryStringParameters": {"lines": ["1<ATTACK>"]}}
// benign: {"multiValueQueryStringParameters": {"lines": ["10"]}}
const { execSync } = require('child_process');

const first = (list, fallback) => (Array.isArray(list) && list.length ? list[0] : fallback);

function limit(parameters) {
  const lines = first(parameters?.lines, '10');
  const number = parseInt(lines, 10);
  if (Number.isNaN(number) || number > 1000) throw new RangeError('lines');
  return number;
}

exports.handler = async (event) => {
  const lines = limit(event.multiValueQueryStringParameters);
  // ok: command-injection
  return execSync(`tail -n ${lines} log.txt || true`).toString();
};
