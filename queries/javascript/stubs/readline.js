// An interface gives the lines of the stream that it reads.
const readline = require('readline');
const EventEmitter = require('events');

class Interface extends EventEmitter {
  constructor(input) {
    super();
    this.input = input;
    this.lines = [];
    input.on('data', (part) => {
      for (const line of part.toString().split('\n')) {
        this.lines.push(line);
        this.emit('line', line);
      }
    });
    input.on('end', () => this.close());
  }

  async *[Symbol.asyncIterator]() {
    for await (const part of this.input) {
      for (const line of part.toString().split('\n')) yield line;
    }
  }

  question(text, options, done) {
    const told = done || options;
    this.on('line', (line) => told(line));
  }

  close() {
    this.emit('close');
  }

  pause() {
    return this;
  }

  resume() {
    return this;
  }

  setPrompt() {}

  prompt() {}

  write() {}
}

const createInterface = (options) => new Interface(options.input || options);

module.exports = { ...readline, Interface, createInterface };
