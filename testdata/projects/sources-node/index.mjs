// What reaches a function besides its event.
import { execSync } from "node:child_process";
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";
import { BedrockRuntimeClient, InvokeModelCommand } from "@aws-sdk/client-bedrock-runtime";
import { generateText } from "ai";
import axios from "axios";
import Busboy from "busboy";
import multipart from "lambda-multipart-parser";
import { simpleParser } from "mailparser";
import OpenAI from "openai";

const s3 = new S3Client({});
const bedrock = new BedrockRuntimeClient({ region: "eu-west-1" });
const openai = new OpenAI();

export const stored = async (event) => {
  const object = await s3.send(new GetObjectCommand({ Bucket: "jobs", Key: event.queryStringParameters.key }));
  // ruleid: command-injection
  return execSync("convert " + (await object.Body.transformToString())).toString();
};

export const storedTwin = async () => {
  const object = await s3.send(new GetObjectCommand({ Bucket: "jobs", Key: "nightly" }));
  return execSync("convert " + (await object.Body.transformToString())).toString();
};

export const answer = async (event) => {
  const { data } = await axios.get(event.queryStringParameters.url);
  const other = await fetch(event.queryStringParameters.url);
  // ruleid: command-injection
  execSync("convert " + data.file);
  // ruleid: command-injection
  return execSync("convert " + (await other.json()).file).toString();
};

export const answerTwin = async () => {
  const { data } = await axios.get("https://example.com/next");
  const other = await fetch("https://example.com/next");
  execSync("convert " + data.file);
  return execSync("convert " + (await other.json()).file).toString();
};

export const model = async () => {
  const reply = await openai.chat.completions.create({ model: "m", messages: [] });
  // ruleid: command-injection
  execSync(reply.choices[0].message.content);
  const raw = await bedrock.send(new InvokeModelCommand({ modelId: "m", body: "{}" }));
  // ruleid: command-injection
  execSync(JSON.parse(new TextDecoder().decode(raw.body)).completion);
  const { text } = await generateText({ model: "m", prompt: "Which command lists files?" });
  // ruleid: command-injection
  return execSync(text).toString();
};

export const modelTwin = async () => {
  const reply = await openai.chat.completions.create({ model: "m", messages: [] });
  return execSync(`convert ${Number.parseInt(reply.choices[0].message.content, 10)}.pdf`).toString();
};

export const upload = async (event) => {
  const form = await multipart.parse(event);
  // ruleid: command-injection
  execSync("convert " + form.files[0].filename);
  const busboy = Busboy({ headers: event.headers });
  busboy.on("file", (name, stream, info) => {
    // ruleid: command-injection
    execSync("convert " + info.filename);
  });
  busboy.end(Buffer.from(event.body, "base64"));
};

export const uploadTwin = async (event) => {
  const form = await multipart.parse(event);
  execSync(`convert ${form.files.length}.pdf`);
};

export const mail = async (event) => {
  const message = await simpleParser(event.Records[0].Sns.Message);
  // ruleid: command-injection
  return execSync("convert " + message.attachments[0].filename).toString();
};

export const mailTwin = async (event) => {
  const message = await simpleParser(event.Records[0].Sns.MessageId);
  return execSync("convert " + message.attachments[0].filename).toString();
};

let latest;

export const warm = async (event) => {
  // ruleid: command-injection
  if (latest) execSync("convert " + latest);
  latest = event.body;
};

let latestId;

export const warmTwin = async (event) => {
  if (latestId) execSync("convert " + latestId);
  latestId = event.requestContext.requestId;
};

export const caller = async (event, context) =>
  // ruleid: command-injection
  execSync("convert " + context.clientContext.Custom.file).toString();

export const callerTwin = async (event, context) =>
  execSync("convert " + context.awsRequestId + process.env.FILE).toString();
