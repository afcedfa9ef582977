// The service quotes what the repository gives.
// event: {"pathParameters": {"owner": "<ATTACK>"}}
const { Container } = require('./container');

const container = new Container()
  .add('repository', () => new (require('./repository').OwnerRepository)())
  .add('service', (c) => new (require('./service').MailService)(c.get('repository')));

exports.handler = async ({ pathParameters: { owner } }) => {
  const service = container.get('service');
  return { statusCode: 200, body: String(service.send(owner)) };
};
