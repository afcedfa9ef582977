// The pattern for names of hosts is about the whole text.
// event: {"body": {"<JSON>": {"hosts": ["<ATTACK>"], "count": 1}}}
const net = require('net');
const { exec } = require('child_process');
const { promisify } = require('util');

const run = promisify(exec);
const HOSTNAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*$/i;

function isHost(text) {
  return typeof text === 'string' && (net.isIP(text) !== 0 || HOSTNAME.test(text));
}

async function probe(host, count) {
  const started = Date.now();
  try {
    // ok: command-injection
    await run(`ping -c ${count} -W 2 ${host}`);
    return { host, reachable: true, elapsed: Date.now() - started };
  } catch (error) {
    return { host, reachable: false, status: error.code };
  }
}

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const count = Math.min(Number.parseInt(body.count, 10) || 1, 5);
  const refused = body.hosts.filter((host) => !isHost(host));
  if (refused.length > 0) {
    return { statusCode: 400, body: JSON.stringify({ refused }) };
  }
  const results = await Promise.all(body.hosts.map((host) => probe(host, count)));
  return { statusCode: 200, body: JSON.stringify(results) };
};
