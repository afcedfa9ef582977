// A web stream's reader gives the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(event.name);
      controller.close();
    },
  });
  const { value } = await stream.getReader().read();
  // ruleid: command-injection
  execSync('echo ' + value);
};
