// The template is compiled to a function with the text as JSON.
// event: {"template": "<ATTACK>", "name": "Ann"}
const cache = new Map();

function compile(template) {
  if (!cache.has(template)) {
    const body = `return ${JSON.stringify(template)}.split("{{name}}").join(name)`;
    // ok: code-injection
    cache.set(template, new Function('name', body));
  }
  return cache.get(template);
}

exports.handler = async ({ template, name }) => ({
  statusCode: 200,
  body: compile(template)(name),
});
