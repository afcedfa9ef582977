// Only the beginning is looked up.
// event: {"unit": "report<ATTACK>"}
// benign: {"unit": "report"}
const { execSync } = require('child_process');

const UNITS = new Set(['report', 'mailer', 'worker']);

exports.handler = async ({ unit }) => {
  if (!UNITS.has(unit.slice(0, 6))) throw new Error('unknown unit');
  // ruleid: command-injection
  return execSync(`echo restart ${unit}`).toString();
};
