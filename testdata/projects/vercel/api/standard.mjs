import { execSync } from "child_process";

export default {
  fetch(request) {
    // ruleid: command-injection
    execSync("logger " + request.headers.get("name"));
    return new Response("done");
  },
};
