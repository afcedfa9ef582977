import { execSync } from "node:child_process";
import { OpenAPIHono } from "@hono/zod-openapi";

const app = new OpenAPIHono();
// handler: http
app.get("/files", (c) => {
  // ruleid: command-injection
  return c.text(execSync(`ls ${c.req.query("name")}`).toString());
});

export default app;
