// An event has its type.

class Event {
  constructor(type) {
    this.type = type;
    this.defaultPrevented = false;
  }

  preventDefault() {}

  stopPropagation() {}

  stopImmediatePropagation() {}
}

module.exports = Event;
