// Listeners are kept by the types of their events, and called with the event that is dispatched.

class EventTarget {
  addEventListener(type, listener) {
    const table = this.listening || {};
    table[type] = [...(table[type] || []), listener];
    this.listening = table;
  }

  removeEventListener(type, listener) {
    const table = this.listening || {};
    table[type] = (table[type] || []).filter((each) => each !== listener);
  }

  dispatchEvent(event) {
    for (const listener of (this.listening || {})[event.type] || []) {
      if (typeof listener === 'function') listener.call(this, event);
      else listener.handleEvent(event);
    }
    const own = this[`on${event.type}`];
    if (own) own.call(this, event);
    return true;
  }
}

module.exports = EventTarget;
