const { execSync } = require("child_process");

module.exports = (req, res) => {
  // ok: command-injection
  execSync("logger " + req.method);
  res.end();
};
