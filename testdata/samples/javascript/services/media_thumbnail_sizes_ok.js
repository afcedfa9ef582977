// The file's name is one word for a program that is run without a shell.
// event: {"Records": [{"s3": {"bucket": {"name": "photos"}, "object": {"key": {"<URL>": "<ATTACK>"}}}}]}
const path = require('path');
const { promisify } = require('util');
const childProcess = require('child_process');

const execFile = promisify(childProcess.execFile);
const MEDIA_ROOT = process.env.MEDIA_ROOT || '/mnt/media';
const SIZES = {
  small: '160x160',
  medium: '640x640',
  large: '1280x1280',
};

function sourceOf(record) {
  const key = decodeURIComponent(record.s3.object.key.replace(/\+/g, ' '));
  return path.join(MEDIA_ROOT, 'originals', path.basename(key));
}

async function makeThumbnail(source, label, geometry) {
  const { name } = path.parse(source);
  const target = path.join(MEDIA_ROOT, 'thumbnails', `${name}-${label}.jpg`);
  const options = ['-auto-orient', '-thumbnail', geometry];
  // ok: command-injection, argument-injection
  await execFile('convert', [source, ...options, target], { timeout: 10000 });
  return target;
}

exports.handler = async (event) => {
  const made = [];
  for (const record of event.Records) {
    const source = sourceOf(record);
    for (const [label, geometry] of Object.entries(SIZES)) {
      made.push(await makeThumbnail(source, label, geometry));
    }
  }
  console.log(`made ${made.length} thumbnails`);
  return { made };
};
