// The name of the repository is checked as a whole and given to the program behind the two dashes.
// event: {"body": {"<JSON>": {"repository": "<ATTACK>", "depth": 1}}, "headers": {"x-github-event": "push"}}
// benign: {"body": {"<JSON>": {"repository": "acme/site", "depth": 1}}, "headers": {"x-github-event": "push"}}
const fs = require('fs');
const os = require('os');
const path = require('path');
const { promisify } = require('util');
const childProcess = require('child_process');

class BadRequest extends Error {
  statusCode = 400;
}

function addressOf(repository) {
  if (!/^[\w-]+\/[\w-]+$/.test(repository)) throw new BadRequest('not a repository');
  return `https://github.com/${repository}.git`;
}

async function clone(address, depth, target) {
  const args = ['clone', '--quiet', '--depth', String(depth), '--', address, target];
  // ok: command-injection, argument-injection
  await promisify(childProcess.execFile)('git', args);
}

exports.handler = async (event) => {
  const target = fs.mkdtempSync(path.join(os.tmpdir(), 'clone-'));
  try {
    const { repository, depth } = JSON.parse(event.body);
    await clone(addressOf(repository), Math.max(1, Number(depth) || 1), target);
    return { statusCode: 200, body: JSON.stringify({ cloned: repository }) };
  } catch (error) {
    return { statusCode: error.statusCode || 500, body: error.message };
  } finally {
    fs.rmSync(target, { recursive: true, force: true });
  }
};
