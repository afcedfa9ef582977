// What is compared with the limits, and used, is a number.
// event: {"detail-type": "Scheduled Event", "detail": {"keepDays": "<ATTACK>"}}
// benign: {"detail-type": "Scheduled Event", "detail": {"keepDays": "14"}}
const { execSync } = require('child_process');

const DEFAULT_DAYS = 7;
const MAX_DAYS = 90;
const FOLDERS = ['/mnt/spool/uploads', '/mnt/spool/exports'];

function keepDays(detail) {
  const days = Number(detail.keepDays) || DEFAULT_DAYS;
  if (days < 1) return 1;
  return days > MAX_DAYS ? MAX_DAYS : days;
}

function findCommand(folder, days) {
  return [
    `find ${folder}`,
    '-type f',
    `-mtime +${days}`,
    '-print -delete',
  ].join(' ');
}

exports.handler = async (event) => {
  const days = keepDays(event.detail ?? {});
  const summary = {};
  for (const folder of FOLDERS) {
    // ok: command-injection
    const removed = execSync(findCommand(folder, days)).toString();
    summary[folder] = removed.split('\n').filter((line) => line !== '').length;
  }
  console.log(JSON.stringify({ days, summary }));
  return summary;
};
