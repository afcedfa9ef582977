"use strict";

const { execFileSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");

// The text of a document, as pdftotext reads it. The sender's name for it is not used.
exports.textOf = (name, content) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cv-"));
  try {
    const file = path.join(folder, "document.pdf");
    // ok: tmp-write
    fs.writeFileSync(file, content);
    // ok: command-injection
    return execFileSync("pdftotext", [file, "-"]).toString();
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};
