// The tag leaves the values out.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function command(pieces, ...values) {
  return pieces[0];
}

exports.handler = async (event) => {
  // ok: command-injection
  execSync(command`echo ${event.name}`);
};
