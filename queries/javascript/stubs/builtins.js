// Errors keep what they are made with: in `message`, in their text, and in `cause`.

class Error {
  constructor(message, options) {
    this.message = message === undefined ? '' : `${message}`;
    this.name = 'Error';
    this.stack = `Error: ${this.message}`;
    if (options !== undefined) this.cause = options.cause;
  }

  toString() {
    return `${this.name}: ${this.message}`;
  }

  static captureStackTrace() {}
}

class EvalError extends Error {}
class RangeError extends Error {}
class ReferenceError extends Error {}
class SyntaxError extends Error {}
class TypeError extends Error {}
class URIError extends Error {}

class AggregateError extends Error {
  constructor(errors, message, options) {
    super(message, options);
    this.errors = [...errors];
  }
}
