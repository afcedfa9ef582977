import { onRequest, onCall } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import * as functions from 'firebase-functions/v1';
import { execSync } from 'child_process';

// handler: gcp-http
export const run = onRequest({ region: 'europe-west1' }, (req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.name}`));
});

// handler: callable
export const called = onCall((request) => {
  // ruleid: command-injection
  return execSync(`echo ${request.data.name}`).toString();
});

// handler: gcp-schedule
export const nightly = onSchedule('every day 00:00', async (event) => {
  // ok: command-injection
  execSync(`echo ${event.scheduleTime}`);
});

// handler: gcs
export const stored = functions.storage.object().onFinalize((object) => {
  // ruleid: command-injection
  execSync(`file ${object.name}`);
});

// handler: gcs
export const measured = functions.storage.object().onFinalize((object) => {
  // ok: command-injection
  execSync(`echo ${object.md5Hash}`);
});

// handler: gcp-http
export const regional = functions.region('europe-west1').runWith({ memory: '1GB' }).https.onRequest((req, res) => {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.body.name}`));
});

// handler: gcp-http
export const run_twin = onRequest((req, res) => {
  // ok: command-injection
  res.send(execSync(`echo ${req.method}`));
});

// handler: gcp-http
function page(req, res) {
  // ruleid: command-injection
  res.send(execSync(`echo ${req.query.name}`));
}
export const served = onRequest(page);

// handler: gcp-http
function page_twin(req, res) {
  // ok: command-injection
  res.send(execSync(`echo ${req.method}`));
}
export const served_twin = onRequest(page_twin);
