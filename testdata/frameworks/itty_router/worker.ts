import { execSync } from "node:child_process";
import { AutoRouter, IttyRouter } from "itty-router";

const inner = IttyRouter({ base: "/inner" });
// handler: http
inner.post("/files", async (request) => {
  const body = await request.json();
  // ruleid: command-injection
  return new Response(execSync(`ls ${body.name}`).toString());
});

const router = AutoRouter();
router
  // handler: http
  .get("/files/:name", ({ params, method }) => {
    // ok: command-injection
    execSync(`ls ${method}`);
    // ruleid: command-injection
    return new Response(execSync(`ls ${params.name}`).toString());
  })
  // handler: http
  .get("/number/:page", ({ params }) => {
    // ok: command-injection
    return new Response(execSync(`head -n ${Number.parseInt(params.page, 10)} list`).toString());
  })
  .all("/inner/*", inner.fetch);

export default router;
