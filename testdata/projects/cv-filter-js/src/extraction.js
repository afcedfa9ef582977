"use strict";

const { execSync } = require("child_process");
const fs = require("fs");
const path = require("path");

// The text of a document, as pdftotext reads it.
exports.textOf = (name, content) => {
  const file = path.join("/tmp", name);
  // ruleid: path-traversal, tmp-write
  fs.writeFileSync(file, content);
  // ruleid: command-injection
  return execSync(`pdftotext ${file} -`).toString();
};
