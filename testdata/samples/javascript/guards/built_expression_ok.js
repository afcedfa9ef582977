// The anchors belong to all alternatives.
// event: {"name": "orders<ATTACK>"}
// benign: {"name": "orders"}
const { execSync } = require('child_process');

const TABLES = ['orders', 'users', 'mails'];
const TABLE = new RegExp(`^(?:${TABLES.join('|')})$`);

exports.handler = async ({ name }) => {
  if (!TABLE.test(name)) throw new RangeError(name);
  // ok: command-injection
  return execSync(`touch ${name}`).toString();
};
