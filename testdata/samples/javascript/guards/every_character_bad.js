// One character of the alphabet is enough.
// event: {"code": "<ATTACK>"}
const { execSync } = require('child_process');

const ALPHABET = new Set('abcdefghijklmnopqrstuvwxyz0123456789');

exports.handler = async ({ code }) => {
  if (typeof code !== 'string' || ![...code].some((c) => ALPHABET.has(c))) return null;
  // ruleid: command-injection
  return execSync(`echo ${code}`).toString();
};
