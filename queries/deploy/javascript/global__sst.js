// The components of SST that are functions or call them: a handler is a path, arguments of a function, or a function.
const fnguard = require('fnguard');

class Function {
  constructor(name, { handler, runtime, url, vpc }) {
    fnguard.function(this, { name, handler, runtime, network: [vpc] });
    if (url) fnguard.caller(this, { trigger: 'function-url', guard: url.authorization });
  }
  get arn() { return this; }
}

const call = (trigger, name, handler, guard) => {
  if (handler === undefined) return;
  const args = typeof handler === 'string' ? { handler } : handler;
  fnguard.caller(handler instanceof Function ? handler : new Function(name, args), { trigger, guard });
};

const Routed = (trigger) => class {
  route(name, handler, args) { call(trigger, name, handler, args?.auth); }
  deploy() {}
};

const Subscribed = (trigger) => class {
  subscribe(name, handler) { call(trigger, name, handler ?? name); }
  subscribeQueue() {}
};

class Bucket extends Subscribed('s3') {
  notify({ notifications }) {
    for (const { name, function: handler } of notifications) call('s3', name, handler);
  }
}

class Bus {
  subscribe(name, handler, args) { call('event-bridge', name, handler ?? name); }
}

class Cron {
  constructor(name, args) { call('schedule', name, args.function ?? args.job); }
}

class CognitoUserPool {
  constructor(name, args) {
    for (const handler of Object.values(args?.triggers ?? {})) call('cognito', name, handler);
  }
}

class Auth {
  constructor(name, args) { call('function-url', name, args.issuer ?? args.authorizer); }
}

class AppSync {
  addDataSource({ name, lambda }) { call('appsync', name, lambda); }
}

class Realtime extends Subscribed('iot') {
  constructor(name, args) {
    super();
    call('unknown', name, args.authorizer);
  }
}

module.exports = {
  aws: {
    ...sst.aws,
    ApiGatewayV1: Routed('api-gateway-rest'),
    ApiGatewayV2: Routed('api-gateway-http'),
    ApiGatewayWebSocket: Routed('api-gateway-websocket'),
    AppSync,
    Auth,
    Bucket,
    Bus,
    CognitoUserPool,
    Cron,
    CronV2: Cron,
    Dynamo: Subscribed('dynamodb'),
    Function,
    KinesisStream: Subscribed('kinesis'),
    Queue: Subscribed('sqs'),
    Realtime,
    SnsTopic: Subscribed('sns'),
  },
};
