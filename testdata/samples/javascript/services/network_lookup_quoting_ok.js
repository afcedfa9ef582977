// Each quote in the text is closed, escaped, and opened again.
// event: {"hosts": [{"name": "<ATTACK>", "type": "A"}]}
const childProcess = require('child_process');

const TYPES = ['A', 'AAAA', 'MX', 'TXT'];

const quote = (word) => {
  if (word === '') return "''";
  return `'${String(word).replaceAll("'", "'\\''")}'`;
};

const command = (...words) => words.map(quote).join(' ');

function resolve({ name, type }) {
  const wanted = TYPES.includes(type) ? type : TYPES[0];
  return new Promise((fulfil) => {
    const line = command('dig', '+short', '-t', wanted, '-q', name);
    // ok: command-injection
    const child = childProcess.spawn('sh', ['-c', `${line} | sort`], { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', () => fulfil([]));
    child.on('close', () => fulfil(Buffer.concat(chunks).toString().trim().split('\n')));
  });
}

exports.handler = async (event) => {
  const found = {};
  for (const host of event.hosts.slice(0, 10)) {
    found[host.name] = await resolve(host);
  }
  return found;
};
