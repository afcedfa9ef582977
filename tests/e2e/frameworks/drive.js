// Runs a project of testdata/frameworks in its real framework: `drive.js PROJECT COPY SCRATCH`.
//
// As drive.py does it: COPY is the project below the folder with the frameworks, its TypeScript compiled.
'use strict';

const childProcess = require('child_process');
const fs = require('fs');
const http = require('http');
const module_ = require('module');
const path = require('path');
const { pathToFileURL } = require('url');

process.setSourceMapsEnabled(true);
// A shell reads it, and it can stand in a path as it is.
const ATTACK = 'x|touch$IFS$9canary';
const SECONDS = 60;
const [project, copy, scratch] = process.argv.slice(2).map((one) => path.resolve(one));
const described = JSON.parse(fs.readFileSync(path.join(project, 'attack.json'), 'utf8'));
const seen = [];
let attacking = false;

// `execSync`, that remembers where it was called.
const execSync = childProcess.execSync;
childProcess.execSync = (command) => {
  const frames = new Error().stack.split('\n').slice(1).map((line) => /(?:file:\/\/)?(\/[^()]*):(\d+):\d+\)?$/.exec(line));
  const frame = frames.find((found) => found && (found[1].startsWith(copy + '/') || found[1].startsWith(project + '/')));
  const root = frame[1].startsWith(copy + '/') ? copy : project;
  const place = `${path.relative(root, frame[1])}:${frame[2]}`;
  try {
    return execSync(command, { cwd: scratch, timeout: SECONDS * 1000, stdio: 'pipe' }).toString();
  } catch {
    return '';
  } finally {
    const canary = path.join(scratch, 'canary');
    seen.push({ place, attacking, worked: fs.existsSync(canary) });
    fs.rmSync(canary, { force: true });
  }
};
module_.syncBuiltinESMExports();

// Servers listen on a free port.
const servers = [];
const listen = http.Server.prototype.listen;
http.Server.prototype.listen = function (...given) {
  servers.push(this);
  return listen.call(this, 0, '127.0.0.1', given.find((one) => typeof one === 'function'));
};

const filled = (part, text) => JSON.parse(JSON.stringify(part), (_, value) => (typeof value === 'string' ? value.replace('<ATTACK>', () => text) : value));

function target(request, text) {
  if (typeof request.query === 'string') {
    // As it is: what clients encode is not in it.
    return `${request.path}?${request.query.replace('<ATTACK>', () => text)}`;
  }
  const query = request.query ? '?' + new URLSearchParams(filled(request.query, text)) : '';
  return request.path.replace('<ATTACK>', () => (request.raw ? text : encodeURIComponent(text))) + query;
}

function options(request, text) {
  const body = request.json ? JSON.stringify(filled(request.json, text)) : request.text;
  const headers = { ...(body ? { 'content-type': 'application/json' } : {}), ...filled(request.headers || {}, text) };
  return { method: request.method, body, headers };
}

// A program may need some time to get its server to listen.
async function listening(server) {
  while (!server()?.listening) await new Promise((done) => setTimeout(done, 5));
  return server();
}

async function overHttp(found, request, text) {
  const server = await listening(found);
  const answer = await fetch(`http://127.0.0.1:${server.address().port}${target(request, text)}`, options(request, text));
  await answer.text();
}

// A package as the program has it.
const beside = (name) => require(require.resolve(name, { paths: [copy] }));

const SERVES = {
  // An application that listens by itself or is exported, as Express and Koa have it.
  async node(application) {
    const apps = application && (described.applications || []).map((name) => http.createServer(application[name]).listen());
    return (request, text) => overHttp(() => (request.application ? apps[described.applications.indexOf(request.application)] : servers[0]), request, text);
  },
  async fastify(application) {
    const app = application.default;
    return async (request, text) => {
      const { method, body, headers } = options(request, text);
      await app.inject({ method, url: target(request, text), payload: body, headers });
    };
  },
  async fetch(application) {
    const app = application.default;
    return async (request, text) => {
      const url = `http://localhost${target(request, text)}`;
      const answer = await app.fetch(new Request(url, options(request, text)));
      await answer.text();
    };
  },
  async event(application) {
    return (request, text) => application[request.function](filled(request.event, text), { awsRequestId: '1' });
  },
  async mcp(application) {
    const { Client } = beside('@modelcontextprotocol/sdk/client/index.js');
    const { InMemoryTransport } = beside('@modelcontextprotocol/sdk/inMemory.js');
    return async (request, text) => {
      const [near, far] = InMemoryTransport.createLinkedPair();
      const client = new Client({ name: 'client', version: '1.0.0' });
      await Promise.all([application[request.application].connect(far), client.connect(near)]);
      await client.callTool({ name: request.function, arguments: filled(request.event, text) });
      await client.close();
    };
  },
  // What a model asks for that calls one tool.
  async ai(application) {
    const { generateText } = beside('ai');
    const { MockLanguageModelV3 } = beside('ai/test');
    return async (request, text) => {
      const input = JSON.stringify(filled(request.event, text));
      const content = [{ type: 'tool-call', toolCallId: '1', toolName: request.function, input }];
      const answer = { content, finishReason: { unified: 'tool-calls' }, usage: { inputTokens: {}, outputTokens: {} }, warnings: [] };
      const model = new MockLanguageModelV3({ doGenerate: async () => answer });
      await generateText({ model, tools: { ...application }, prompt: 'word' });
    };
  },
  async 'functions-framework'() {
    const { getTestServer } = beside('@google-cloud/functions-framework/testing');
    const known = {};
    return (request, text) => {
      const server = (known[request.function] ??= getTestServer(request.function).listen());
      return overHttp(() => server, request, text);
    };
  },
};

function marks() {
  const places = {};
  for (const name of fs.readdirSync(project, { recursive: true }).filter((name) => /\.[cm]?[jt]s$/.test(name)).sort()) {
    fs.readFileSync(path.join(project, name), 'utf8').split('\n').forEach((line, at) => {
      const found = /^\s*\/\/ (ruleid|ok): command-injection$/.exec(line);
      if (found) places[`${name}:${at + 2}`] = found[1] === 'ruleid';
    });
  }
  return places;
}

function problems(places) {
  const found = [];
  for (const [place, vulnerable] of Object.entries(places)) {
    const here = seen.filter((one) => one.place === place);
    if (vulnerable && !here.some((one) => one.attacking && one.worked)) found.push(`${place}: no attack worked`);
    if (!vulnerable && here.some((one) => one.worked)) found.push(`${place}: an attack worked on what is marked as safe`);
  }
  for (const one of seen.filter((one) => one.worked && !one.attacking)) found.push(`${one.place}: the canary is there without an attack`);
  const missed = Object.keys(places).filter((place) => !seen.some((one) => one.place === place));
  if (missed.length !== (described.unreached || 0)) found.push(`not reached: ${missed.join(', ')}`);
  return found;
}

async function main() {
  process.once('beforeExit', () => {
    throw new Error(`${path.basename(project)}: a request is never answered`);
  });
  const loaded = await import(pathToFileURL(path.join(copy, described.loads)));
  const application = loaded.default?.__esModule ? loaded.default : loaded;
  const send = await SERVES[described.serves](application);
  for (const request of described.requests) {
    for (const text of [ATTACK, request.benign || 'word']) {
      attacking = text === ATTACK;
      try {
        await send(request, text);
      } catch (error) {
        // A refusal is an answer, too.
        if (!attacking) throw error;
      }
    }
  }
  const places = marks();
  const name = path.basename(project);
  const found = problems(places).map((problem) => `${name}: ${problem}`);
  console.log(found.join('\n') || `${name}: ${Object.keys(places).length} marks are true`);
  process.exit(found.length ? 1 : 0);
}

main().catch((error) => {
  console.error(`${path.basename(project)}: ${error.stack}`);
  process.exit(1);
});
