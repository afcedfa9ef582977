// The request's extra options are added to those of the preset.
// event: {"body": {"<JSON>": {"assetId": 12, "preset": "mobile", "extra": ["<ATTACK>"]}}}
// benign: {"body": {"<JSON>": {"assetId": 12, "preset": "mobile", "extra": ["-an"]}}}
const { spawn } = require('child_process');

const PRESETS = new Map([
  ['mobile', { scale: '640:-2', codec: 'libx264', extra: ['-preset', 'fast'] }],
  ['desktop', { scale: '1280:-2', codec: 'libx264', extra: ['-preset', 'slow'] }],
  ['archive', { scale: '1920:-2', codec: 'libx265', extra: [] }],
]);

function buildArguments(assetId, preset, extra) {
  const args = ['-y', '-i', `/mnt/media/assets/${assetId}.mov`];
  args.push('-vf', `scale=${preset.scale}`);
  args.push('-c:v', preset.codec);
  args.push(...extra);
  args.push(`/mnt/media/out/${assetId}.mp4`);
  return args;
}

function run(args) {
  return new Promise((resolve, reject) => {
    // ruleid: argument-injection
    const child = spawn('ffmpeg', args, { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${status}`))));
  });
}

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const assetId = Number(body.assetId);
  const preset = PRESETS.get(body.preset);
  if (!Number.isInteger(assetId) || !preset) {
    return { statusCode: 400, body: 'unknown asset or preset' };
  }
  const extra = [...preset.extra, ...(body.extra || [])];
  await run(buildArguments(assetId, preset, extra));
  return { statusCode: 202, body: JSON.stringify({ assetId }) };
};
