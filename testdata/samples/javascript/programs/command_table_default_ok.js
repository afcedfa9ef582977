// An operation that is not in the table is an error.
// event: {"operation": "<ATTACK>"}
// benign: {"operation": "list"}
const { execSync } = require('child_process');

const COMMANDS = Object.freeze({
  list: 'ls -l',
  date: 'date -u',
  identity: 'id -un',
});

function commandFor(operation) {
  if (Object.hasOwn(COMMANDS, operation)) return COMMANDS[operation];
  throw new RangeError(`unknown operation ${operation}`);
}

exports.handler = async ({ operation }) => {
  const command = commandFor(operation);
  // ok: command-injection
  return execSync(command, { encoding: 'utf8' });
};
