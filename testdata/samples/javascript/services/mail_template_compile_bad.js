// The names of the variables are put into the body of a function as the template spells them.
// event: {"template": "Dear {{<ATTACK>}}", "data": {"name": "Ann"}}
// benign: {"template": "Dear {{name}}", "data": {"name": "Ann"}}
const VARIABLE = /\{\{(.+?)\}\}/gs;

function parts(template) {
  const found = [];
  let last = 0;
  for (const match of template.matchAll(VARIABLE)) {
    if (match.index > last) found.push({ text: template.slice(last, match.index) });
    found.push({ variable: match[1].trim() });
    last = match.index + match[0].length;
  }
  found.push({ text: template.slice(last) });
  return found;
}

function emit({ text, variable }) {
  if (variable === undefined) return JSON.stringify(text);
  return `(${variable.startsWith('this.') ? variable : `data.${variable}`})`;
}

function compile(template) {
  const body = `return [${parts(template).map(emit).join(', ')}].join('');`;
  // ruleid: code-injection
  return new Function('data', body);
}

exports.handler = async ({ template, data }) => {
  const render = compile(template);
  const html = render.call(Object.freeze({}), data);
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: html };
};
