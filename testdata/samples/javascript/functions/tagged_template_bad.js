// The tag puts the pieces together.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function command(pieces, ...values) {
  return pieces[0] + values[0];
}

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(command`echo ${event.name}`);
};
