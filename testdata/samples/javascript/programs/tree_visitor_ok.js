// All visitors that give something of the event check it.
// event: {"body": {"<JSON>": {"type": "and", "left": {"type": "name", "name": "size"}, "right": {"type": "text", "text": "<ATTACK>"}}}}
const { execSync } = require('child_process');

class Visitor {
  visit(node) {
    const method = this['visit' + node.type[0].toUpperCase() + node.type.slice(1)];
    if (!method) throw new SyntaxError(node.type);
    return method.call(this, node);
  }
}

class ToFilter extends Visitor {
  visitAnd({ left, right }) {
    return `${this.visit(left)}.*${this.visit(right)}`;
  }

  visitName({ name }) {
    return this.word(name);
  }

  visitText({ text }) {
    return this.word(text);
  }

  word(text) {
    if (!/^\w+$/.test(text)) throw new SyntaxError('word');
    return text;
  }
}

exports.handler = async (event) => {
  const filter = new ToFilter().visit(JSON.parse(event.body));
  // ok: command-injection
  return execSync(`grep -c ${filter} log.txt || true`).toString();
};
