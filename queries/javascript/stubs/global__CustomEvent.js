// An event with details.

class CustomEvent extends Event {
  constructor(type, options) {
    super(type);
    this.detail = options ? options.detail : null;
  }
}

module.exports = CustomEvent;
