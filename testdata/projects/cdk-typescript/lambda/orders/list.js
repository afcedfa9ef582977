const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  return { statusCode: 200, body: execSync(`ls orders/${event.queryStringParameters.customer}`).toString() };
};
