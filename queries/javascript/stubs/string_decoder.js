// The text of the bytes that were written.

class StringDecoder {
  constructor(encoding) {
    this.encoding = encoding || 'utf8';
  }

  write(bytes) {
    return bytes.toString(this.encoding);
  }

  end(bytes) {
    return bytes === undefined ? '' : bytes.toString(this.encoding);
  }
}

module.exports = { StringDecoder };
