// The expression of the event is run; that its context is empty does not hold it.
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
    // ruleid: code-injection
    return vm.runInContext(source, this.context, { timeout: 50 });
  }
}

exports.handler = async (event) => {
  const sandbox = new Sandbox({ values: event.values, label: event.expression });
  const source = SCRIPTS[event.expression] || event.expression;
  return sandbox.evaluate(source);
};
