// Listeners are kept by the names of their events, and called when those are emitted.

class EventEmitter {
  constructor() {
    this.listening = {};
  }

  on(name, listener) {
    const listeners = this.listening[name] || [];
    listeners.push(listener);
    this.listening[name] = listeners;
    return this;
  }

  addListener(name, listener) {
    return this.on(name, listener);
  }

  once(name, listener) {
    return this.on(name, listener);
  }

  prependListener(name, listener) {
    return this.on(name, listener);
  }

  off() {
    return this;
  }

  removeListener() {
    return this;
  }

  removeAllListeners() {
    return this;
  }

  setMaxListeners() {
    return this;
  }

  emit(name, ...values) {
    for (const listener of this.listening[name] || []) listener.apply(this, values);
    return true;
  }

  listeners(name) {
    return this.listening[name] || [];
  }
}

EventEmitter.EventEmitter = EventEmitter;
EventEmitter.once = (emitter, name) => new Promise((resolve) => emitter.once(name, (...values) => resolve(values)));
module.exports = EventEmitter;
