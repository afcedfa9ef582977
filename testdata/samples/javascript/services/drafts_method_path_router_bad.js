// Reading a draft takes its bare name, and removing one takes the name as it was sent.
// event: {"httpMethod": "DELETE", "resource": "/drafts/{name}", "pathParameters": {"name": "<ATTACK>"}}
const fs = require('fs').promises;
const path = require('path');

const DRAFTS = path.join(__dirname, 'drafts');

const json = (statusCode, value) => ({
  statusCode,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

async function listDrafts() {
  return json(200, await fs.readdir(DRAFTS));
}

async function readDraft({ name }) {
  const text = await fs.readFile(path.join(DRAFTS, path.basename(name)), 'utf8');
  return json(200, { name, text });
}

async function removeDraft({ name }) {
  const file = path.join(DRAFTS, name);
  // ruleid: path-traversal
  await fs.unlink(file);
  return json(204, null);
}

const routes = {
  'GET /drafts': listDrafts,
  'GET /drafts/{name}': readDraft,
  'DELETE /drafts/{name}': removeDraft,
};

exports.handler = async (event) => {
  const route = routes[`${event.httpMethod} ${event.resource}`];
  if (!route) return json(404, { message: 'not found' });
  try {
    return await route(event.pathParameters || {});
  } catch (error) {
    if (error.code === 'ENOENT') return json(404, { message: 'no such draft' });
    console.error(error);
    return json(500, { message: 'internal error' });
  }
};
