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

app.storageBlob('storageBlob', {
  // handler: azure-blob
  handler: async (blob, context) => {
    // ruleid: command-injection
    execSync(`echo ${context.triggerMetadata.name}`);
  },
});

app.serviceBusQueue('serviceBusQueue', {
  // handler: azure-service-bus
  handler: async (message, context) => {
    // ruleid: command-injection
    execSync(`echo ${message.name}`);
  },
});

app.serviceBusTopic('serviceBusTopic', {
  // handler: azure-service-bus
  handler: async (message, context) => {
    // ruleid: command-injection
    execSync(`echo ${message.name}`);
  },
});

app.eventHub('eventHub', {
  // handler: azure-event-hub
  handler: async (message, context) => {
    // ruleid: command-injection
    execSync(`echo ${message.name}`);
  },
});

app.eventGrid('eventGrid', {
  // handler: azure-event-grid
  handler: async (event, context) => {
    // ruleid: command-injection
    execSync(`echo ${event.data.name}`);
  },
});

app.cosmosDB('cosmosDB', {
  // handler: azure-cosmos
  handler: async (documents, context) => {
    // ruleid: command-injection
    execSync(`echo ${documents[0].name}`);
  },
});

app.sql('sql', {
  // handler: azure-sql
  handler: async (rows, context) => {
    // ruleid: command-injection
    execSync(`echo ${rows[0].name}`);
  },
});

app.mcpTool('mcpTool', {
  // handler: azure-mcp-tool
  handler: async (args, context) => {
    // ruleid: command-injection
    execSync(`echo ${args.name}`);
  },
});

app.generic('generic', {
  // handler: unknown
  handler: async (message, context) => {
    // ruleid: command-injection
    execSync(`echo ${message.name}`);
  },
});

// handler: azure-http
async function named(request) {
  // ruleid: command-injection
  execSync(`echo ${request.params.name}`);
}
app.http('named', { handler: named });

// handler: azure-http
async function named_twin(request) {
  // ok: command-injection
  execSync(`echo ${request.method}`);
}
app.http('named_twin', { handler: named_twin });
