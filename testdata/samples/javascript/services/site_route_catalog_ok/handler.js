// The wildcard of the route is only a key of the catalog; the file's name is the catalog's.
// event: {"httpMethod": "GET", "path": "/assets/<ATTACK>"}
// benign: {"httpMethod": "GET", "path": "/assets/logo.svg"}
const { Router } = require('./router');
const assets = require('./assets');

const router = new Router()
  .on('GET', '/health', async () => ({ statusCode: 200, body: 'fine' }))
  .on('GET', '/assets/*name', assets.show);

exports.handler = (event) => router.dispatch(event.httpMethod, event.path);
