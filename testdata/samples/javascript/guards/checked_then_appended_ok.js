// The check comes after the last change.
// event: {"folder": "logs", "day": "<ATTACK>"}
const { execSync } = require('child_process');

const PLAIN = /^[\w/]+$/;

exports.handler = async (event) => {
  let folder = event.folder;
  if (event.day) folder += '/' + event.day;
  if (!PLAIN.test(folder)) throw new Error('folder');
  // ok: command-injection
  return execSync(`ls ${folder} || true`).toString();
};
