// The list of the fields that are copied names the note of the caller.
// event: {"order": {"id": 5, "kind": "gift", "note": "<ATTACK>"}}
const cp = require('child_process');

const FIELDS = ['id', 'kind', 'note'];
const KINDS = ['gift', 'sample'];

const snapshot = (order) => JSON.parse(JSON.stringify(order, FIELDS));

class Printer {
  constructor(execute) {
    this.print = (order) => {
      const { id, kind, note = 'no note' } = order;
      return execute(`printf '%s\\n' "${Number(id)} ${kind}" "${note}"`);
    };
  }
}

function checked({ id, kind, ...rest }) {
  if (!Number.isInteger(id) || !KINDS.includes(kind)) throw new TypeError('order');
  return { id, kind, ...rest };
}

// todoruleid: command-injection
const execute = (line) => cp.execSync(line).toString().trim().split('\n');

exports.handler = async ({ order }) => {
  const printer = new Printer(execute);
  const copy = snapshot(checked(order));
  return { lines: printer.print(copy) };
};
