// Listeners are kept by the names of their events, with what was emitted: who listens later hears it, too.

/** What an emitter tells, as an iteration. */
async function* heard(emitter, name) {
  const all = [];
  emitter.on(name, (...values) => all.push(values));
  for (const values of all) yield values;
}

class EventEmitter {
  constructor() {
    this.listening = {};
    this.emitted = {};
  }

  on(name, listener) {
    if (name instanceof EventEmitter) return heard(name, listener);
    this.hear(name, listener);
    for (const values of this.told(name)) listener.apply(this, values);
    return this;
  }

  hear(name, listener) {
    const table = this.listening || {};
    table[name] = [...(table[name] || []), listener];
    this.listening = table;
  }

  told(name) {
    return (this.emitted || {})[name] || [];
  }

  addListener(name, listener) {
    return this.on(name, listener);
  }

  once(name, listener) {
    if (!(name instanceof EventEmitter)) return this.on(name, listener);
    return new Promise((resolve) => name.on(listener, (...values) => resolve(values)));
  }

  prependListener(name, listener) {
    return this.on(name, listener);
  }

  prependOnceListener(name, listener) {
    return this.on(name, listener);
  }

  off(name, listener) {
    const table = this.listening || {};
    table[name] = (table[name] || []).filter((each) => each !== listener);
    this.listening = table;
    return this;
  }

  removeListener(name, listener) {
    return this.off(name, listener);
  }

  removeAllListeners(name) {
    if (name === undefined) this.listening = {};
    else this.listening[name] = [];
    return this;
  }

  setMaxListeners() {
    return this;
  }

  emit(name, ...values) {
    const listeners = this.listeners(name);
    this.emitted = { ...this.emitted, [name]: [...this.told(name), values] };
    for (const listener of listeners) listener.apply(this, values);
    return listeners.length > 0;
  }

  listeners(name) {
    return (this.listening || {})[name] || [];
  }

  listenerCount(name) {
    return this.listeners(name).length;
  }

  eventNames() {
    return Object.keys(this.listening || {});
  }
}

EventEmitter.EventEmitter = EventEmitter;
// The module's functions stand in one place with the methods of their names.
EventEmitter.once = EventEmitter.prototype.once;
EventEmitter.on = EventEmitter.prototype.on;
module.exports = EventEmitter;
