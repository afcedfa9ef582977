class Settings {
  static #instance;

  static get instance() {
    return (Settings.#instance ??= new Settings());
  }

  constructor() {
    this.program = 'ls';
    this.verbose = false;
  }
}

module.exports = Settings.instance;
