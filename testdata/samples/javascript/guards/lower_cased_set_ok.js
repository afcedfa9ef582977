// The name in small letters is one of the set, so it is made of their letters.
// event: {"unit": "report<ATTACK>"}
// benign: {"unit": "report"}
const { execSync } = require('child_process');

const UNITS = new Set(['report', 'mailer', 'worker']);

exports.handler = async ({ unit }) => {
  if (!UNITS.has(unit.toLowerCase())) throw new Error('unknown unit');
  // ok: command-injection
  return execSync(`echo restart ${unit}`).toString();
};
