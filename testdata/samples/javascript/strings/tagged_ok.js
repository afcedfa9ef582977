// A tag gets the pieces and the values: it joins the pieces.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

const tag = (pieces, ...values) => pieces.reduce((text, piece, at) => text + '-' + piece);

exports.handler = async (event) => {
  // ok: command-injection
  execSync(tag`echo ${event.name} all`);
};
