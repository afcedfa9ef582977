// The errors that have an answer of their own.
class HttpError extends Error {
  constructor(statusCode, message) {
    super(message);
    this.statusCode = statusCode;
  }
}

exports.NotFound = class NotFound extends HttpError {
  constructor(message = 'not found') {
    super(404, message);
  }
};

exports.Forbidden = class Forbidden extends HttpError {
  constructor(message = 'forbidden') {
    super(403, message);
  }
};
