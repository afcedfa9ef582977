// What is appended after the check was not checked.
// event: {"folder": "logs", "day": "<ATTACK>"}
const { execSync } = require('child_process');

const PLAIN = /^[\w/]+$/;

exports.handler = async (event) => {
  let folder = event.folder;
  if (!PLAIN.test(folder)) throw new Error('folder');
  if (event.day) folder += '/' + event.day;
  // ruleid: command-injection
  return execSync(`ls ${folder} || true`).toString();
};
