// A reference that is no number names its file as it is.
// event: {"rawPath": "/invoices", "queryStringParameters": {"reference": "<ATTACK>"}}
const { InvoiceService } = require('./service');
const { InvoiceRepository } = require('./repository');

const service = new InvoiceService(new InvoiceRepository(process.env.INVOICES || `${__dirname}/invoices`));

exports.handler = async (event) => {
  const { reference } = event.queryStringParameters;
  const invoice = await service.find(reference);
  return invoice ? { statusCode: 200, body: invoice } : { statusCode: 404, body: '' };
};
