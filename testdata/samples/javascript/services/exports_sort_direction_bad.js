// The direction's flag is made of the request's text.
// event: {"queryStringParameters": {"sort": "price", "order": "<ATTACK>"}}
// benign: {"queryStringParameters": {"sort": "price", "order": "r"}}
const childProcess = require('child_process');

const COLUMNS = { name: 1, price: 2, stock: 3 };
const NUMERIC = ['price', 'stock'];

function sortCommand({ sort = 'name', order = '' }) {
  const column = COLUMNS[sort];
  if (column === undefined) {
    const error = new Error(`cannot sort by ${sort}`);
    error.statusCode = 400;
    throw error;
  }
  const parts = ['sort', "-t ','", `-k${column},${column}`];
  if (NUMERIC.includes(sort)) parts.push('-n');
  if (order) parts.push(`-${order}`);
  parts.push('/dev/null');
  return parts.join(' ');
}

exports.handler = async (event) => {
  try {
    const command = sortCommand(event.queryStringParameters ?? {});
    // ruleid: command-injection
    const output = childProcess.execSync(command, { encoding: 'utf8' });
    const rows = output.split('\n').filter(Boolean).map((line) => line.split(','));
    return { statusCode: 200, body: JSON.stringify({ rows }) };
  } catch (error) {
    return { statusCode: error.statusCode ?? 500, body: JSON.stringify({ message: error.message }) };
  }
};
