import { exec } from 'child_process';

export const constant = async (event) => {
  // ruleid: command-injection
  exec('echo ' + event.body);
};

export async function declared(event) {
  // ruleid: command-injection
  exec('echo ' + event.body);
}

const inner = async (event) => {
  // ruleid: command-injection
  exec('echo ' + event.body);
};

export { inner as renamed };

export const stream = awslambda.streamifyResponse(async (event, responseStream, context) => {
  // ruleid: command-injection
  exec('echo ' + event.body);
}, { highWaterMark: 1024 });

// ok: command-injection
export const stream_twin = awslambda.streamifyResponse(async (event) => exec('echo ' + event.resource));
