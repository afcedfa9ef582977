// Another field of the event makes the expression match.
// event: {"name": "<ATTACK>", "other": {"name": "report"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = JSON.stringify(event);
  if (!/"name":"[a-z]+"/.test(text)) return 400;
  // ruleid: command-injection
  execSync('touch ' + event.name);
  return 200;
};
