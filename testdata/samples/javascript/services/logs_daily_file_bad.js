// Only the service is looked up; the day is a part of the path as it was sent.
// event: {"queryStringParameters": {"service": "api", "day": "<ATTACK>", "level": "error"}}
// benign: {"queryStringParameters": {"service": "api", "day": "2024-05-01", "level": "error"}}
const { open } = require('fs/promises');
const path = require('path');

const SERVICES = new Set(['api', 'worker', 'scheduler']);
const LEVELS = ['debug', 'info', 'warn', 'error'];

function parseQuery(query) {
  const { service, day, level = 'info' } = query || {};
  if (!SERVICES.has(service)) throw new Error('unknown service');
  if (!day) throw new Error('the day is missing');
  return { service, day, minimum: Math.max(LEVELS.indexOf(level), 0) };
}

async function* entries(file, minimum) {
  // ruleid: handler-read
  const log = await open(file);
  for await (const line of log.readLines()) {
    const [level, ...rest] = line.split(' ');
    if (LEVELS.indexOf(level.toLowerCase()) >= minimum) yield rest.join(' ');
  }
}

exports.handler = async (event) => {
  let query;
  try {
    query = parseQuery(event.queryStringParameters);
  } catch (error) {
    return { statusCode: 400, body: error.message };
  }
  const file = path.join(__dirname, 'logs', query.service, query.day);
  const found = [];
  try {
    for await (const entry of entries(file, query.minimum)) {
      found.push(entry);
      if (found.length === 100) break;
    }
  } catch (error) {
    if (error.code === 'ENOENT') return { statusCode: 404, body: 'nothing was logged on that day' };
    throw error;
  }
  return { statusCode: 200, body: JSON.stringify(found) };
};
