// An operation that is not in the table is run as it is.
// event: {"operation": "<ATTACK>"}
const { execSync } = require('child_process');

const COMMANDS = Object.freeze({
  list: 'ls -l',
  date: 'date -u',
  identity: 'id -un',
});

function commandFor(operation) {
  if (Object.hasOwn(COMMANDS, operation)) return COMMANDS[operation];
  console.log('custom operation', operation);
  return operation;
}

exports.handler = async ({ operation }) => {
  const command = commandFor(operation);
  // ruleid: command-injection
  return execSync(command, { encoding: 'utf8' });
};
