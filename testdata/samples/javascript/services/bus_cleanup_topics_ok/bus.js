// Hands messages to the subscribers of their topics.
class Bus {
  subscribers = {};

  subscribe(topic, ...listeners) {
    (this.subscribers[topic] ??= []).push(...listeners);
  }

  publish(topic, message) {
    const listeners = this.subscribers[topic] ?? [];
    return Promise.all(listeners.map(async (listener) => listener(message)));
  }
}

module.exports = { bus: new Bus() };
