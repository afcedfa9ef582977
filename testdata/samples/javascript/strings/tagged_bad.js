// A tag gets the pieces and the values: it joins both.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const tag = (pieces, ...values) => pieces.reduce((text, piece, at) => text + values[at - 1] + piece);

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(tag`echo ${event.name} all`);
};
