// The text is the command's input, which the shell does not read.
// event: {"list": {"text": "b\n<ATTACK>\na", "unique": true}}
const { spawn } = require('child_process');

const plans = {
  inline: (text, program) => ({ line: `${program} <<END_OF_TEXT\n${text}\nEND_OF_TEXT\n`, input: '' }),
  piped: (text, program) => ({ line: program, input: `${text}\n` }),
};

async function execute({ line, input }) {
  // ok: command-injection
  const child = spawn('sh', ['-c', line], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let output = '';
  child.stdout.setEncoding('utf8');
  for await (const chunk of child.stdout) output += chunk;
  return output;
}

function planFor({ text, unique }) {
  const program = unique ? 'sort -u' : 'sort';
  const style = text.length < 4096 ? 'piped' : 'none';
  return plans[style]?.(text, program);
}

exports.handler = async ({ list }) => {
  const plan = planFor(list);
  if (!plan) return { error: 'the text is too long' };
  const output = await execute(plan);
  return { lines: output.trimEnd().split('\n') };
};
