// That the address can be parsed says nothing about the text that goes to the shell.
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
  let url;
  try {
    url = new URL(`https://github.com/${repository}`);
  } catch {
    throw new BadRequest('not a repository');
  }
  if (url.hostname !== 'github.com') throw new BadRequest('only repositories at github.com');
  return `https://github.com/${repository}.git`;
}

async function clone(address, depth, target) {
  const command = `git clone --quiet --depth ${depth} ${address} ${target}`;
  // ruleid: command-injection
  await promisify(childProcess.exec)(command);
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
