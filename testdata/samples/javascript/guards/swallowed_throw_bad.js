// What the check throws is caught and forgotten.
// event: {"zone": "<ATTACK>"}
// benign: {"zone": "Utc"}
const { execSync } = require('child_process');

class Invalid extends Error {}

function mustBeZone(text) {
  if (!/^[A-Z][a-z]+$/.test(text)) throw new Invalid(text);
}

exports.handler = async ({ zone }) => {
  let status = 200;
  try {
    mustBeZone(zone);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    status = 400;
  }
  // ruleid: command-injection
  const output = execSync(`TZ=${zone} date`).toString();
  return { status, output };
};
