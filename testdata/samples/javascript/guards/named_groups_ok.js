// The group of the match holds letters.
// event: {"key": "in/report.txt<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const match = /(?<folder>[a-z]+)\/(?<base>[a-z]+)\.(?:txt|csv)/.exec(event.key);
  if (!match?.groups) return null;
  const { groups: { base } } = match;
  // ok: command-injection
  return execSync(`touch ${base}`).toString();
};
