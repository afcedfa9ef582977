// The slug keeps letters, digits and hyphens only.
// event: {"project": {"name": "<ATTACK>", "paths": 3}, "reason": "nightly"}
const childProcess = require('child_process');
const util = require('util');

const exec = util.promisify(childProcess.exec);
const REASONS = ['nightly', 'manual', 'release'];

function slugify(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function stamp(date = new Date()) {
  return date.toISOString().slice(0, 10).replace(/-/g, '');
}

function backupCommand(project, reason) {
  const file = `${slugify(project.name)}-${reason}-${stamp()}.tgz`;
  return { file, command: `tar -czf /tmp/${file} -C /mnt/projects/current .` };
}

exports.handler = async (event) => {
  const reason = REASONS.includes(event.reason) ? event.reason : 'manual';
  if (!event.project || !event.project.name) {
    throw new TypeError('a project with a name is needed');
  }
  const { file, command } = backupCommand(event.project, reason);
  // ok: command-injection
  const { stderr } = await exec(command);
  if (stderr) console.warn(stderr);
  return { file };
};
