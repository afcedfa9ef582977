import { onRequest } from 'firebase-functions/https';
import { onDocumentDeleted } from 'firebase-functions/firestore';
import { onValueDeleted } from 'firebase-functions/database';
import { onObjectDeleted } from 'firebase-functions/storage';
import { onMessagePublished } from 'firebase-functions/pubsub';
import { onSchedule } from 'firebase-functions/scheduler';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { execSync } from 'child_process';

// handler: gcp-http
export const run = onRequest((request, response) => {
  // ruleid: command-injection
  response.send(execSync(`echo ${request.query.name}`));
});

// handler: firestore
export const deleted = onDocumentDeleted('users/{id}', (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.params.id}`);
});

// handler: firestore
export const gone = onValueDeleted('/users/{id}', () => {
  // ok: command-injection
  execSync('uptime');
});

// handler: cloud-event
export const removed = onObjectDeleted((event) => {
  // ok: command-injection
  execSync(`echo ${event.type}`);
});

// handler: cloud-event
export const told = onMessagePublished('topic', (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.data.message.json.name}`);
});

// handler: gcp-schedule
export const nightly = onSchedule('every day 00:00', (event) => {
  // ok: command-injection
  execSync(`echo ${event.jobName}`);
});

// handler: cloud-task
export const tasks = onTaskDispatched((request) => {
  // ok: command-injection
  execSync('uptime');
});
