import * as functions from 'firebase-functions/v1';
import { execSync } from 'child_process';

// handler: callable
export const called = functions.https.onCall((data, context) => {
  // ruleid: command-injection
  execSync(`echo ${data.name}`);
});

// handler: firestore
export const created = functions.firestore.document('users/{id}').onCreate((snap, context) => {
  // ruleid: command-injection
  execSync(`echo ${snap.data().name}`);
});

// handler: pubsub
export const told = functions.pubsub.topic('jobs').onPublish((message) => {
  // ruleid: command-injection
  execSync(`echo ${message.json.name}`);
});

// handler: pubsub
export const told_twin = functions.pubsub.topic('jobs').onPublish((message) => {
  // ok: command-injection
  execSync(`echo ${message.messageId}`);
});

// handler: gcp-schedule
export const nightly = functions.pubsub.schedule('every 24 hours').onRun((context) => {
  // ok: command-injection
  execSync('uptime');
});

// handler: firestore
export const written = functions.database.ref('/users/{id}').onWrite((change, context) => {
  // ruleid: command-injection
  execSync(`echo ${change.after.val().name}`);
});

// handler: firebase-auth
export const user = functions.auth.user().onCreate((record) => {
  // ruleid: command-injection
  execSync(`echo ${record.displayName}`);
});

// handler: cloud-task
export const task = functions.tasks.taskQueue().onDispatch((data) => {
  // ruleid: command-injection
  execSync(`echo ${data.name}`);
});

// handler: gcp-http
function page(req, res) {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.name}`));
}
export const served = functions.https.onRequest(page);

// handler: gcp-http
function page_twin(req, res) {
  // ok: command-injection
  res.send(execSync(`echo ${req.method}`));
}
export const served_twin = functions.https.onRequest(page_twin);
