// The signal keeps why it was aborted, and tells its listeners.

class AbortController {
  constructor() {
    this.signal = new EventTarget();
    this.signal.aborted = false;
  }

  abort(reason) {
    this.signal.aborted = true;
    this.signal.reason = reason;
    this.signal.dispatchEvent(new Event('abort'));
  }
}

module.exports = AbortController;
