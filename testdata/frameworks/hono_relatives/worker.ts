import { execSync } from "node:child_process";
import { OpenAPIHono } from "@hono/zod-openapi";
import { Elysia } from "elysia";
import { AutoRouter, Router } from "itty-router";

const router = Router();
router
  // handler: http
  .get("/files/:name", ({ params }) => {
    // ruleid: command-injection
    return new Response(execSync(`ls ${params.name}`).toString());
  })
  // handler: http
  .post("/files", async (request) => {
    const body = await request.json();
    // ruleid: command-injection
    return new Response(execSync(`ls ${body.name}`).toString());
  });

const auto = AutoRouter();
// handler: http
auto.get("/number/:page", ({ params }) => execSync(`head -n ${Number.parseInt(params.page, 10)} list`).toString());

const app = new Elysia()
  // handler: http
  .get("/files/:name", ({ params: { name } }) => {
    // ruleid: command-injection
    return execSync(`ls ${name}`).toString();
  });

const api = new OpenAPIHono();
// handler: http
api.get("/files", (c) => {
  // ruleid: command-injection
  return c.text(execSync(`ls ${c.req.query("name")}`).toString());
});

export { api, app, auto, router };
