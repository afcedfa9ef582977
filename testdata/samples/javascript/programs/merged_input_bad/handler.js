// The validated fields are spread first, so the fields of the body take their place again.
// event: {"body": {"<JSON>": {"name": "<ATTACK>", "level": 6, "note": "before the move"}}}
const { spawnSync } = require('child_process');
const { compose, withErrors, withBody, withValidation } = require('./middleware');

const rules = {
  name: (value) => String(value).replace(/[^a-z0-9]/gi, '-').replace(/^-+/, '') || 'backup',
  level: (value) => Math.min(Math.max(Number(value) || 1, 1), 9),
};

async function createBackup({ input }) {
  const args = ['--create', '--gzip', '--file', `/tmp/backup-${input.level}.tgz`, input.name];
  // ruleid: argument-injection
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { statusCode: 201, body: JSON.stringify({ note: input.note }) };
}

exports.handler = compose(withErrors(), withBody(), withValidation(rules))(createBackup);
