// A web stream's reader gives a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue('report');
      controller.close();
    },
  });
  const { value } = await stream.getReader().read();
  // ok: command-injection
  execSync('echo ' + value);
};
