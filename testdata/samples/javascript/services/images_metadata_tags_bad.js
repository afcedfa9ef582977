// Each of the tags that are asked for is a word on the command line.
// event: {"rawQueryString": "", "queryStringParameters": {"id": "8", "tags": "Model,<ATTACK>"}}
const { spawn } = require('child_process');

const KNOWN_TAGS = new Set(['Make', 'Model', 'DateTimeOriginal', 'GPSLatitude', 'GPSLongitude']);

function parseTags(text = 'Make,Model') {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag.length > 0)
    .map((tag) => (tag.startsWith('-') ? tag : `-${tag}`));
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function readMetadata(file, tags) {
  const args = ['-json', ...tags, file];
  // ruleid: argument-injection
  const child = spawn('exiftool', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  const output = await collect(child.stdout);
  await closed;
  return output === '' ? [] : JSON.parse(output);
}

exports.handler = async ({ queryStringParameters: query = {} }) => {
  const id = Number.parseInt(query.id, 10);
  if (Number.isNaN(id)) return { statusCode: 400, body: 'id must be a number' };
  const metadata = await readMetadata(`/mnt/images/${id}.jpg`, parseTags(query.tags));
  return { statusCode: 200, body: JSON.stringify(metadata) };
};
