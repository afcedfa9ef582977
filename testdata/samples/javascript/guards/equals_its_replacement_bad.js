// Without blanks it is the same.
// event: {"slug": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const clean = event.slug.replace(/\s]/g, '');
  if (clean !== event.slug) return { redirect: clean };
  // ruleid: command-injection
  return execSync(`touch ${event.slug}.html`).toString();
};
