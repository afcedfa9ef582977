// The plugin's module is looked up by the event.
// event: {"plugin": "<ATTACK>", "input": "x"}
// benign: {"plugin": "names", "input": "x"}
const plugins = new Map([
  ['names', 'path'],
  ['places', 'url'],
]);

class Loader {
  constructor(table) {
    this.table = table;
    this.loaded = {};
  }

  load(name) {
    const module = this.table.get(name) ?? 'os';
    // ok: code-injection
    this.loaded[name] ??= require(module);
    return this.loaded[name];
  }
}

exports.handler = async (event) => typeof new Loader(plugins).load(event.plugin);
