// The reduction remembers whether all segments are names.
// event: {"table": {"rows": [{"a": {"id": 2}}, {"a": {"id": 1}}], "key": "<ATTACK>.id"}}
// benign: {"table": {"rows": [{"a": {"id": 2}}, {"a": {"id": 1}}], "key": "a.id"}}
const IDENTIFIER = /^[A-Za-z_]\w*$/;

const segments = (key) => key.split('.');

const valid = (key) => segments(key).reduce((seen, segment) => seen && IDENTIFIER.test(segment), true);

const { Function: Compile } = globalThis;
const accessors = new Map();

function accessor(key) {
  if (!valid(key)) throw new TypeError(`${key} is not a key`);
  if (!accessors.has(key)) {
    // todook: code-injection
    accessors.set(key, new Compile('row', `const value = row.${key}; return value;`));
  }
  return accessors.get(key);
}

const compare = (one, other) => (one < other ? -1 : Number(one > other));

function sorted({ rows, key, descending = false }) {
  const get = accessor(key);
  const ascending = [...rows].sort((one, other) => compare(get(one), get(other)));
  return descending ? ascending.reverse() : ascending;
}

exports.handler = async ({ table }) => {
  try {
    return { rows: sorted(table) };
  } catch (error) {
    return { error: error.message };
  }
};
