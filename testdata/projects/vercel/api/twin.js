import { execSync } from "child_process";

export default function twin(req, res) {
  execSync("logger " + req.method);
  res.end();
}
