// Each character is of the alphabet.
// event: {"code": "<ATTACK>"}
const { execSync } = require('child_process');

const ALPHABET = new Set('abcdefghijklmnopqrstuvwxyz0123456789');

exports.handler = async ({ code }) => {
  if (typeof code !== 'string' || ![...code].every((c) => ALPHABET.has(c))) return null;
  // ok: command-injection
  return execSync(`echo ${code}`).toString();
};
