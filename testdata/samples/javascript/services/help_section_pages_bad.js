// A section may be made of dots, so it may lead up to the folder of the code.
// event: {"pathParameters": {"section": "..", "page": "<ATTACK>"}}
// benign: {"pathParameters": {"section": "..", "page": "report"}}
const fs = require('fs');
const path = require('path');
const util = require('util');

const readFile = util.promisify(fs.readFile);
const HELP = path.join(__dirname, 'help');
const SECTION = /^[\w.-]{1,40}$/;

const headers = { 'content-type': 'text/markdown; charset=utf-8' };

class PageError extends Error {
  constructor(statusCode, message, options) {
    super(message, options);
    this.statusCode = statusCode;
  }
}

async function readPage(section, page) {
  if (!SECTION.test(section)) throw new PageError(400, 'no such section');
  const file = path.join(HELP, section, path.basename(page));
  try {
    // todoruleid: handler-read
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new PageError(404, 'no such page', { cause });
  }
}

exports.handler = async (event) => {
  const { section, page } = event.pathParameters;
  try {
    return { statusCode: 200, headers, body: await readPage(section, page) };
  } catch (error) {
    if (error instanceof PageError) return { statusCode: error.statusCode, body: error.message };
    throw error;
  }
};
