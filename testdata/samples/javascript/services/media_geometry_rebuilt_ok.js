// The text for the shell is written anew from the checked numbers.
// event: {"body": {"<JSON>": {"photo": "cover", "geometry": "200x100<ATTACK>"}}}
// benign: {"body": {"<JSON>": {"photo": "cover", "geometry": "200x100"}}}
const { execSync } = require('child_process');

const LIMIT = 4096;
const PHOTOS = new Map([['cover', 'report'], ['back', 'report']]);

function parseGeometry(text) {
  const [width, height] = text.split('x').map((side) => Number.parseInt(side, 10));
  if (!Number.isInteger(width) || !Number.isInteger(height)) throw new RangeError('geometry must be WIDTHxHEIGHT');
  if (Math.max(width, height) > LIMIT || Math.min(width, height) < 1) throw new RangeError('geometry is out of range');
  return { width, height, label: `${width}x${height}` };
}

const reply = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) });

exports.handler = async ({ body }) => {
  const { photo, geometry = '64x64' } = JSON.parse(body);
  const source = PHOTOS.get(photo);
  if (!source) return reply(404, { error: 'no such photo' });
  let target;
  try {
    target = parseGeometry(geometry);
  } catch (error) {
    return reply(400, { error: error.message });
  }
  const pixels = target.width * target.height;
  const quality = pixels > 1e6 ? 70 : 85;
  // ok: command-injection
  execSync(`convert ${source} -quality ${quality} -resize ${target.label} thumb.png`);
  return reply(200, { pixels, quality });
};
