// The interface of the module `readline`, whose questions give promises.
const { Interface } = require('readline');

class Asking extends Interface {
  question() {
    return new Promise((resolve) => this.on('line', resolve));
  }
}

module.exports = { Interface: Asking, createInterface: (options) => new Asking(options.input || options) };
