// Each of the actions makes a number of what it puts into the command.
// event: {"body": {"<JSON>": {"action": "rotate", "imageId": "4", "degrees": "<ATTACK>"}}}
// benign: {"body": {"<JSON>": {"action": "rotate", "imageId": "4", "degrees": "90"}}}
const { exec } = require('child_process');

function run(command) {
  return new Promise((resolve, reject) => {
    // ok: command-injection
    exec(command, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}

function number(value, fallback) {
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : fallback;
}

function commandFor(body) {
  const source = `/mnt/images/${number(body.imageId, 0)}.png`;
  switch (body.action) {
    case 'resize': {
      const width = number(body.width, 800);
      return `convert ${source} -resize ${width} ${source}`;
    }
    case 'rotate': {
      const degrees = number(body.degrees, 90);
      return `convert ${source} -rotate ${degrees} ${source}`;
    }
    case 'inspect':
      return `file --brief ${source}`;
    default:
      return null;
  }
}

exports.handler = async (event) => {
  const command = commandFor(JSON.parse(event.body));
  if (!command) return { statusCode: 400, body: 'unknown action' };
  const output = await run(command);
  return { statusCode: 200, body: JSON.stringify({ output: output.trim() }) };
};
