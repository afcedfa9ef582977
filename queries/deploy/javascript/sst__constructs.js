// The constructs of SST 2 that are functions or call them: a handler is a path, properties of a function, or a function.
const constructs = require('sst/constructs');
const fnguard = require('fnguard');

class Function extends constructs.Function {
  constructor(scope, id, { handler, runtime, url, vpc }) {
    super();
    fnguard.function(this, { name: id, handler, runtime, network: [vpc] });
    if (url) fnguard.caller(this, { trigger: 'function-url', guard: url.authorizer });
  }
}

const call = (trigger, name, given, guard) => {
  if (given === undefined) return;
  const handler = typeof given === 'string' || given instanceof Function ? given : given.function ?? given;
  const props = typeof handler === 'string' ? { handler } : handler;
  fnguard.caller(handler instanceof Function ? handler : new Function(null, name, props), { trigger, guard });
};

const callAll = (trigger, handlers = {}) => {
  for (const [name, handler] of Object.entries(handlers)) call(trigger, name, handler);
};

const Routed = (trigger) => class {
  constructor(scope, id, props = {}) {
    this.authorizer = props.defaults?.authorizer;
    this.addRoutes(scope, props.routes);
  }
  addRoutes(scope, routes = {}) {
    for (const [name, route] of Object.entries(routes)) call(trigger, name, route, route.authorizer ?? this.authorizer);
  }
};

class Bucket extends constructs.Bucket {
  constructor(scope, id, props) {
    super();
    this.addNotifications(scope, props?.notifications);
  }
  addNotifications(scope, notifications) { callAll('s3', notifications); }
}

class Cron {
  constructor(scope, id, { job }) { call('schedule', id, job); }
}

class EventBus extends constructs.EventBus {
  constructor(scope, id, props) {
    super();
    this.addRules(scope, props?.rules);
  }
  addRules(scope, rules = {}) {
    for (const { targets } of Object.values(rules)) callAll('event-bridge', targets);
  }
  subscribe(scope, pattern, handler) { call('event-bridge', 'subscribe', handler); }
}

const Read = (trigger) => class {
  constructor(scope, id, props) { this.addConsumers(scope, props?.consumers); }
  addConsumers(scope, consumers) { callAll(trigger, consumers); }
};

class Queue extends constructs.Queue {
  constructor(scope, id, props) {
    super();
    call('sqs', id, props?.consumer);
  }
  addConsumer(scope, consumer) { call('sqs', 'consumer', consumer); }
}

class Topic extends constructs.Topic {
  constructor(scope, id, props) {
    super();
    this.addSubscribers(scope, props?.subscribers);
  }
  addSubscribers(scope, subscribers) { callAll('sns', subscribers); }
}

module.exports = {
  ...constructs,
  Api: Routed('api-gateway-http'),
  ApiGatewayV1Api: Routed('api-gateway-rest'),
  Bucket,
  Cron,
  EventBus,
  Function,
  KinesisStream: Read('kinesis'),
  Queue,
  Table: Read('dynamodb'),
  Topic,
  WebSocketApi: Routed('api-gateway-websocket'),
};
