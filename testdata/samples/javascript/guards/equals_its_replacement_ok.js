// Without all but letters it is the same.
// event: {"slug": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const clean = event.slug.replace(/[^a-z]/g, '');
  if (clean !== event.slug) return { redirect: clean };
  // todook: command-injection
  return execSync(`touch ${event.slug}.html`).toString();
};
