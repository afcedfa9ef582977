// A container that makes what it is asked for, once.
exports.TOKENS = Object.freeze({
  evaluator: Symbol('evaluator'),
  requested: Symbol('requested'),
  tabled: Symbol('tabled'),
});

exports.Container = class Container {
  #factories = new Map();
  #made = new Map();

  bind(token, needs, factory) {
    this.#factories.set(token, { needs, factory });
    return this;
  }

  resolve(token) {
    if (!this.#made.has(token)) {
      const { needs, factory } = this.#factories.get(token);
      this.#made.set(token, factory(...needs.map((need) => this.resolve(need))));
    }
    return this.#made.get(token);
  }
};
