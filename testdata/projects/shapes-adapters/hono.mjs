import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { execSync } from "child_process";

const app = new Hono();

app.get("/run", (c) => {
  // ruleid: command-injection
  return c.text(execSync("logger " + c.req.query("name")));
});

export const handler = handle(app);
