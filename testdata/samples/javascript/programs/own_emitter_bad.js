// A listener checks a copy of what another one runs.
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
    for (const listener of this.listeners[topic] ?? []) listener({ ...message });
  }
}

const bus = new Bus();

bus.on('order', (message) => {
  if (!/^\w+$/.test(message.id)) message.id = 'unknown';
});

bus.on('order', ({ id }) => {
  // ruleid: command-injection
  execSync('echo order ' + id);
});

exports.handler = async (event) => {
  for (const record of event.Records) bus.emit('order', JSON.parse(record.Sns.Message));
};
