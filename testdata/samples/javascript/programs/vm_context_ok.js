// The program's own script is run, and the event is data of its context.
// event: {"expression": "<ATTACK>", "values": [1, 2, 3]}
const vm = require('vm');

const SCRIPTS = {
  sum: 'values.reduce((a, b) => a + b, 0)',
  count: 'values.length',
};

class Sandbox {
  constructor(globals) {
    this.context = vm.createContext({ ...globals });
  }

  evaluate(source) {
    // ok: code-injection
    return vm.runInContext(source, this.context, { timeout: 50 });
  }
}

exports.handler = async (event) => {
  const sandbox = new Sandbox({ values: event.values, label: event.expression });
  const source = SCRIPTS[event.expression] || SCRIPTS.sum;
  return sandbox.evaluate(source);
};
