// A store is there while the function runs that it was given to.
const hooks = require('async_hooks');

class AsyncLocalStorage {
  run(store, callback, ...values) {
    const before = this.store;
    this.store = store;
    const result = callback(...values);
    if (!(result instanceof Promise)) this.store = before;
    return result;
  }

  exit(callback, ...values) {
    return this.run(undefined, callback, ...values);
  }

  getStore() {
    return this.store;
  }

  enterWith(store) {
    this.store = store;
  }

  disable() {
    this.store = undefined;
  }

  static bind(callback) {
    return callback;
  }

  static snapshot() {
    return (callback, ...values) => callback(...values);
  }
}

class AsyncResource {
  runInAsyncScope(callback, self, ...values) {
    return callback.apply(self, values);
  }

  bind(callback) {
    return callback;
  }

  static bind(callback) {
    return callback;
  }

  emitDestroy() {
    return this;
  }
}

module.exports = { ...hooks, AsyncLocalStorage, AsyncResource };
