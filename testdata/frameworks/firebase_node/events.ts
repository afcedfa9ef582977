import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onValueWritten } from 'firebase-functions/v2/database';
import { onObjectFinalized } from 'firebase-functions/v2/storage';
import { onMessagePublished } from 'firebase-functions/v2/pubsub';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { execSync } from 'child_process';

// handler: firestore
export const created = onDocumentCreated('users/{id}', (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.data.data().name}`);
});

// handler: firestore
export const written = onValueWritten('/users/{id}', (event) => {
  // ok: command-injection
  execSync('uptime');
});

// handler: cloud-event
export const stored = onObjectFinalized((event) => {
  // ruleid: command-injection
  execSync(`file ${event.data.name}`);
});

// handler: cloud-event
export const told = onMessagePublished('topic', (event) => {
  // ok: command-injection
  execSync(`echo ${event.id}`);
});

// handler: cloud-task
export const tasks = onTaskDispatched({ retryConfig: { maxAttempts: 3 } }, async (request) => {
  // ok: command-injection
  execSync('uptime');
});
