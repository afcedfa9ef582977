// The names of the list are refused, and all others pass.
// event: {"table": "<ATTACK>"}
const { execSync } = require('child_process');

const TABLES = ['orders', 'users'];

exports.handler = async (event) => {
  if (~TABLES.indexOf(event.table)) return { statusCode: 404 };
  // ruleid: command-injection
  execSync('ls ' + event.table);
  return { statusCode: 200 };
};
