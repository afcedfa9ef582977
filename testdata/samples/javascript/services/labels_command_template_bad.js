// Between double quotes the shell still expands dollars and backticks, and only the quotes are escaped.
// event: {"label": {"<JSON>": {"title": "<ATTACK>", "width": 400}}}
const { execSync } = require('child_process');

const TEMPLATE = [
  'convert',
  '-size {{width}}x{{height}}',
  '-gravity center',
  'label:{{title}}',
  '/tmp/label.png',
].join(' ');

function quote(value) {
  return '"' + String(value).replace(/"/g, '\\"') + '"';
}

function render(template, values) {
  return template.replace(/{{(\w+)}}/g, (whole, name) => {
    if (!(name in values)) throw new Error(`no value for ${name}`);
    return typeof values[name] === 'number' ? String(values[name]) : quote(values[name]);
  });
}

function readLabel(text) {
  const { title = 'untitled', width = 300, height = 100 } = JSON.parse(text);
  return { title: title.slice(0, 120), width: Number(width), height: Number(height) };
}

exports.handler = async (event) => {
  const label = readLabel(event.label);
  const command = render(TEMPLATE, label);
  // ruleid: command-injection
  execSync(command, { timeout: 5000, stdio: 'pipe' });
  return { image: '/tmp/label.png', width: label.width, height: label.height };
};
