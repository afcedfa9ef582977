// `encodeURI` leaves the dollar and the parentheses, which the shell expands between double quotes.
// event: {"search": {"term": "$(<ATTACK>)", "page": 2}}
const { execSync } = require('child_process');

const ENDPOINT = 'https://search.invalid/v1/items';
const quoted = (text) => `"${text}"`;

const encoders = { string: encodeURI, number: String };

function address(base, parameters) {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => {
    const encode = encoders[typeof value];
    return encode ? [`${encodeURIComponent(name)}=${encode(value)}`] : [];
  });
  return pairs.length ? `${base}?${pairs.join('&')}` : base;
}

exports.handler = async ({ search: { term, page = 1 } }) => {
  const target = address(ENDPOINT, { term, page });
  try {
    // ruleid: command-injection
    const output = execSync(`curl -s ${quoted(target)}`, { timeout: 5000 });
    return { items: output.toString() ? JSON.parse(output) : [] };
  } catch (error) {
    if (error instanceof SyntaxError) return { items: [] };
    throw error;
  }
};
