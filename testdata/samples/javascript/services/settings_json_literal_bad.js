// Whether the text is JSON is only written down, and then it runs as code.
// event: {"settings": {"theme": "dark", "extra": "<ATTACK>"}}
// benign: {"settings": {"theme": "dark", "extra": "{\"a\": 1}"}}
const vm = require('vm');

const SAFE_TO_EVALUATE = new WeakSet();
const warnings = [];

function literal(text) {
  const box = { code: text };
  try {
    const value = JSON.parse(text);
    box.code = JSON.stringify(value) ?? 'null';
    SAFE_TO_EVALUATE.add(box);
  } catch (error) {
    warnings.push(error.message);
  }
  return box;
}

function assemble(settings) {
  const lines = Object.entries(settings).map(([name, text]) => {
    const box = typeof text === 'string' ? literal(text) : { code: 'null' };
    if (!SAFE_TO_EVALUATE.has(box)) warnings.push(name);
    return `settings[${JSON.stringify(name)}] = ${box.code};`;
  });
  return `(() => {\nconst settings = {};\n${lines.join('\n')}\nreturn settings;\n})()`;
}

exports.handler = async ({ settings: { theme, ...rest } }) => {
  warnings.length = 0;
  const source = assemble(rest);
  // ruleid: code-injection
  const settings = vm.runInThisContext(source);
  return { theme, names: Object.keys(settings), warnings: warnings.length };
};
