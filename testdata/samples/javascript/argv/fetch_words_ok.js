// The address stands behind the separator and is no option, whatever it begins with.
// event: {"query": {"address": "<ATTACK>", "retries": 2}}
const { spawn } = require('child_process');

const flags = { quiet: '-q', spider: '--spider', inet4: '-4' };
const numbers = { retries: '--tries', seconds: '--timeout' };

function* words({ address, ...settings }) {
  for (const [name, flag] of Object.entries(flags)) {
    if (settings[name] === true) yield flag;
  }
  for (const [name, flag] of Object.entries(numbers)) {
    if (Number.isSafeInteger(settings[name])) yield `${flag}=${settings[name]}`;
  }
  if (address !== '--') yield* ['--', address];
}

async function fetch(query) {
  // ok: argument-injection
  const child = spawn('wget', ['-O', '-', ...words(query)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  return text.split('\n').filter(Boolean);
}

exports.handler = async ({ query }) => {
  if (typeof query?.address !== 'string') return { error: 'address is missing' };
  const lines = await fetch({ quiet: true, ...query });
  return { lines: lines.slice(0, 100), more: lines.length > 100 };
};
