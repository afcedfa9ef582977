const { execSync } = require('child_process');

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync(`rm orders/${event.queryStringParameters.order}`);
  return { statusCode: 204 };
};
