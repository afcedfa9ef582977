// The listener that checks stops the others.
// event: {"Records": [{"Sns": {"Message": {"<JSON>": {"id": "<ATTACK>"}}}}]}
const { execSync } = require('child_process');

class Bus {
  constructor() {
    this.listeners = {};
  }

  on(topic, listener) {
    (this.listeners[topic] ||= []).push(listener);
    return this;
  }

  emit(topic, message) {
    return (this.listeners[topic] ?? []).every((listener) => listener(message) !== false);
  }
}

const bus = new Bus();

bus.on('order', (message) => {
  if (!/^\w+$/.test(message.id)) return false;
});

bus.on('order', ({ id }) => {
  // ok: command-injection
  execSync('echo order ' + id);
});

exports.handler = async (event) => {
  for (const record of event.Records) bus.emit('order', JSON.parse(record.Sns.Message));
};
