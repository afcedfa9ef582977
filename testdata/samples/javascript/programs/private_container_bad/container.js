exports.Container = class Container {
  #factories = new Map();
  #instances = new Map();

  add(name, factory) {
    this.#factories.set(name, factory);
    return this;
  }

  get(name) {
    if (!this.#instances.has(name)) this.#instances.set(name, this.#factories.get(name)(this));
    return this.#instances.get(name);
  }
};
