// The list has all that a shell reads.
// event: {"pattern": "<ATTACK>"}
const { execSync } = require('child_process');

const META = '; #\t\n&|<>()$`\\"\'*?[]{}~=%!';

exports.handler = async (event) => {
  const pattern = String(event.pattern);
  for (const character of META) {
    if (pattern.indexOf(character) >= 0) return { statusCode: 400 };
  }
  // ok: command-injection
  return execSync(`grep -c -e${pattern} log.txt || true`).toString();
};
