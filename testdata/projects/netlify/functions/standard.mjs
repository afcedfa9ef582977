import { execSync } from "child_process";

export default {
  async fetch(request) {
    // ruleid: command-injection
    execSync("logger " + (await request.text()));
    return new Response("done");
  },
};
