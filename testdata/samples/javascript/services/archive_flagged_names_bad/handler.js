// The names are made relative paths only when a flag of the environment is on.
// event: {"body": {"<JSON>": {"files": ["<ATTACK>"]}}}
const { spawn } = require('child_process');
const flags = require('./flags');

function fileArguments(files) {
  return files.map((file) => {
    const name = String(file).trim();
    return flags.isOn('relative-names') ? `./${name}` : name;
  });
}

function pack(files) {
  const args = ['-r', '/tmp/pack.zip'];
  if (flags.isOn('verbose')) args.unshift('-v');
  args.push(...fileArguments(files));
  return new Promise((resolve, reject) => {
    // ruleid: argument-injection
    const child = spawn('zip', args);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

exports.handler = async (event) => {
  const { files = [] } = JSON.parse(event.body || '{}');
  if (!Array.isArray(files) || files.length > 100) return { statusCode: 400, body: 'too many files' };
  const { code, output } = await pack(files);
  return { statusCode: code === 0 ? 200 : 500, body: output };
};
