// Packs a job's folder.
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

exports.run = async ({ id, label = 'job' }) => {
  const file = `/mnt/archive/${label}.tgz`;
  console.log(`packing ${label}`);
  // ruleid: command-injection
  await exec(`tar -czf ${file} /mnt/jobs/current`);
  return { file };
};
