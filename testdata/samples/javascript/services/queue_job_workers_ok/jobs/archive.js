// Packs a job's folder.
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

exports.run = async ({ id, label = 'job' }) => {
  const file = `/mnt/archive/${Number(id) || 0}.tgz`;
  console.log(`packing ${label}`);
  // ok: command-injection
  await exec(`tar -czf ${file} /mnt/jobs/current`);
  return { file };
};
