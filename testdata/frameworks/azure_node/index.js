const { app } = require('@azure/functions');
const { execSync } = require('child_process');

app.http('run', {
  methods: ['POST'],
  // handler: azure-http
  handler: async (request, context) => {
    const text = await request.text();
    // ruleid: command-injection
    execSync(`echo ${text}`);
    // ok: command-injection
    execSync(`echo ${context.invocationId}`);
  },
});

// handler: azure-http
app.get('short', async (request) => {
  // ruleid: command-injection
  execSync(`echo ${request.query.get('q')}`);
});

app.storageQueue('work', {
  queueName: 'jobs',
  connection: 'STORAGE',
  // handler: azure-queue
  handler: async (message) => {
    // ruleid: command-injection
    execSync(`echo ${message.name}`);
  },
});

app.timer('cleanup', {
  schedule: '0 0 * * * *',
  // handler: azure-timer
  handler: async (timer) => {
    // ok: command-injection
    execSync(`echo ${timer.isPastDue}`);
  },
});
