import { execSync } from "node:child_process";
import { Elysia } from "elysia";

const app = new Elysia()
  // handler: http
  .get("/files/:name", ({ params: { name } }) => {
    // ruleid: command-injection
    return execSync(`ls ${name}`).toString();
  })
  // handler: http
  .post("/files", ({ body, query }) => {
    // ok: command-injection
    execSync(`head -n ${Number(query.lines)}`);
    // ruleid: command-injection
    return execSync(`ls ${(body as { name: string }).name}`).toString();
  });

export default app;
