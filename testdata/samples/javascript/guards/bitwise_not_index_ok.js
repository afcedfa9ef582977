// `~` makes 0 of -1 alone.
// event: {"table": "<ATTACK>"}
const { execSync } = require('child_process');

const TABLES = ['report', 'users'];

exports.handler = async (event) => {
  if (!~TABLES.indexOf(event.table)) return { statusCode: 404 };
  // ok: command-injection
  execSync('ls ' + event.table);
  return { statusCode: 200 };
};
