//! What the generated functions in TypeScript are made of; in JavaScript what stands in ‹…› is left out.

use super::Parts;

pub(super) const PARTS: Parts = Parts {
    extension: ".ts",
    runtime: "nodejs20.x",
    package: ("shared/index.js", "export * from './tools';\n"),
    shared: "shared/tools.ts",
    open: "\nexport async function §(event‹: Event›, context‹: Context›)‹: Promise<Response>› {\n",
    close: "  return respond(200, result);\n}\n",
    tools: r#"import { execFileSync } from 'node:child_process';

const NAME = /^[A-Za-z0-9_-]{1,64}$/;

export class ServiceError extends Error {
  ‹readonly status: number;›

  constructor(status‹: number›, message‹: string›) {
    super(message);
    this.status = status;
  }

  body() {
    return { error: this.message, status: this.status };
  }
}

export class Repository {
  ‹private table: any;›
  ‹private index?: string;›
  ‹private seen: Map<string, any>;›

  constructor(table‹: any›, index‹?: string›) {
    this.table = table;
    this.index = index;
    this.seen = new Map();
  }

  key(kind‹: string›, identifier‹: string›) {
    return { pk: `${kind}#${identifier}`, sk: this.index || kind };
  }

  async load(kind‹: string›, identifier‹: string›) {
    const key = this.key(kind, identifier);
    if (this.seen.has(identifier)) return this.seen.get(identifier);
    const found = await this.table.get({ Key: key });
    const item = found.Item ?? {};
    this.seen.set(identifier, item);
    return item;
  }

  async save(kind‹: string›, identifier‹: string›, values‹: any›) {
    const item = { ...this.key(kind, identifier), ...values };
    await this.table.put({ Item: item });
    return item;
  }
}

export function respond(status‹: number›, body‹: unknown›, headers‹: any› = undefined) {
  const merged = { 'Content-Type': 'application/json' };
  if (headers) Object.assign(merged, headers);
  return { statusCode: status, headers: merged, body: JSON.stringify(body) };
}

export function required(values‹: any›, ...names‹: string[]›) {
  const missing = names.filter((name) => !values[name]);
  if (missing.length > 0) throw new ServiceError(400, 'missing: ' + missing.join(', '));
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

export function checkedName(text‹: string›) {
  if (!NAME.test(text)) throw new ServiceError(400, `not a name: ${text}`);
  return text;
}

export const setting = (name‹: string›, fallback‹?: string›) => process.env[name] ?? fallback;

export async function retry(work‹: () => Promise<any>›, times = 3) {
  let last;
  for (let attempt = 0; attempt < times; attempt++) {
    try {
      return await work();
    } catch (error) {
      console.warn('attempt %d failed: %s', attempt, error);
      last = error;
    }
  }
  throw last;
}

export function pages(document‹: string›) {
  return execFileSync('pdfinfo', ['--', document]).toString();
}
"#,
    head: r#"import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client, GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { Repository, ServiceError, checkedName, pages, required, respond, retry, setting } from '§shared/tools';

const s3 = new S3Client({});
const queue = new SQSClient({ region: setting('REGION', 'eu-west-1') });
const table = new DynamoDBClient({});
const BUCKET = setting('BUCKET', 'uploads');
const LIMITS‹: Record<string, number>› = { small: 10, medium: 100, large: 1000 };
const KINDS = ['order', 'invoice', 'customer'];

‹interface Event { [name: string]: any }›
‹interface Context { awsRequestId: string }›
‹interface Response { statusCode: number; headers: Record<string, string>; body: string }›

function normalized(items‹: unknown[]›) {
  const cleaned‹: string[]› = [];
  for (const item of items) {
    if (!item) continue;
    cleaned.push(String(item).trim().toLowerCase());
  }
  return cleaned;
}

function signature(text‹: string›, salt = 'v1') {
  const digest = createHash('sha256').update(`${salt}:${text}`).digest('hex');
  return `${salt}=${digest}`;
}
"#,
    guard: r#"  const started = Date.now();
  console.info('event: %s', JSON.stringify(event));
  let body = event.body || {};
  if (typeof body === 'string') body = JSON.parse(body);
  if (event.httpMethod === 'OPTIONS') return respond(204, {});
  const result‹: any› = { id: context.awsRequestId };
"#,
    parts: &[
        r#"  for (const record of event.Records ?? []) {
    const bucket = record.s3.bucket.name;
    const key = decodeURIComponent(record.s3.object.key);
    if (!key.endsWith('.csv')) {
      console.warn('skipped %s', key);
      continue;
    }
    const response = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const lines = (await response.Body.transformToString()).split('\n');
    const rows = lines.slice(1).map((line‹: string›) => line.split(','));
    result.rows = rows.length;
    (result.keys ??= []).push(`${bucket}/${key}`);
  }
"#,
        r#"  try {
    const { name: name§, email: email§ } = required(body, 'name', 'email');
    const customer§ = checkedName(name§);
    const repository§ = new Repository(table);
    const stored = await repository§.load('customer', customer§);
    if (stored && stored.email !== email§) stored.previous = stored.email;
    await repository§.save('customer', customer§, { ...stored, email: email§ });
    result.customer = customer§;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    console.error('failed: %s', error.message);
    return respond(error.status, error.body());
  }
"#,
        r#"  const size§ = body.size ?? 'small';
  if (!(size§ in LIMITS)) {
    return respond(400, { error: 'size is one of ' + Object.keys(LIMITS).sort().join(', ') });
  }
  const limit§ = LIMITS[size§];
  let total§ = 0;
  for (const [position, item] of (body.items ?? []).entries()) {
    if (position >= limit§) break;
    const price = Number(item.price ?? 0);
    const count = parseInt(item.count ?? '1', 10);
    total§ += price * count;
  }
  result.total = total§.toFixed(2);
  result.currency = (body.currency ?? 'EUR').toUpperCase();
"#,
        r#"  const message§ = {
    type: body.type ?? 'created',
    source: 'service',
    time: new Date().toISOString(),
    detail: { id: result.id, tags: normalized(body.tags ?? []) },
  };
  const sent§ = await queue.send(new SendMessageCommand({
    QueueUrl: process.env.QUEUE_URL,
    MessageBody: JSON.stringify(message§),
    MessageAttributes: { kind: { DataType: 'String', StringValue: message§.type } },
  }));
  result.message = sent§.MessageId;
"#,
        r#"  const pages§‹: string[]› = [];
  let token§‹: string | undefined›;
  do {
    const page = await s3.send(new ListObjectsV2Command({
      Bucket: BUCKET, Prefix: 'reports/', ...(token§ ? { ContinuationToken: token§ } : {}),
    }));
    pages§.push(...(page.Contents ?? []).map((entry‹: any›) => entry.Key));
    token§ = page.NextContinuationToken;
  } while (token§);
  result.reports = pages§.filter((name) => name.endsWith('.json'));
"#,
        r#"  const parameters§ = event.queryStringParameters ?? {};
  const kind§ = parameters§.kind ?? KINDS[0];
  if (!KINDS.includes(kind§)) throw new ServiceError(404, `unknown kind ${kind§}`);
  const since§ = new Date(Date.now() - parseInt(parameters§.days ?? '7', 10) * 86_400_000);
  const found§ = await retry(() => table.send({
    KeyConditionExpression: 'kind = :kind AND created > :since',
    ExpressionAttributeValues: { ':kind': kind§, ':since': since§.toISOString() },
  }‹ as any›));
  result[kind§] = (found§.Items ?? []).sort((left‹: any›, right‹: any›) => left.created - right.created);
"#,
        r#"  const text§ = [result.id, body.user ?? 'anonymous', String(started)].join('|');
  const code§ = Buffer.from(text§).toString('base64');
  result.signature = signature(code§, body.version ?? 'v1');
  if (code§.length > 200 || code§.startsWith('=')) {
    console.warn('long token of %s', body.user);
    result.truncated = code§.slice(0, 200);
  } else if (!code§) {
    result.truncated = null;
  } else {
    result.token = code§;
  }
"#,
        r#"  const counts§ = new Map‹<string, number>›();
  for (const word of normalized(String(body.text ?? '').split(' '))) {
    counts§.set(word, (counts§.get(word) ?? 0) + 1);
  }
  const best§ = [...counts§.entries()].reduce((best, pair) => (pair[1] > best[1] ? pair : best), ['', 0]);
  result.words = Object.fromEntries([...counts§].filter(([, count]) => count > 1));
  result.best = `${best§[0]} (${best§[1]})`;
"#,
    ],
    sinks: &[
        r#"  const command = 'convert /opt/in.png -resize ' + (body.geometry ?? '10x10') + ' /tmp/out.png';
  execSync(command);
"#,
        r#"  const target = path.join('/tmp', path.basename(body.file));
  writeFileSync(target, JSON.stringify(result));
"#,
        r#"  result.output = pages(body.document);
"#,
        r#"  if (['a.txt', 'b.txt'].includes(body.file)) {
    result.content = readFileSync('/var/task/data/' + body.file, 'utf8');
  }
"#,
    ],
};
