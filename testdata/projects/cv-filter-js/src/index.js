"use strict";

const { documents } = require("./mail");
const { textOf } = require("./extraction");

const WANTED = ["node", "react", "postgres"];

// Judges applications that arrive by mail: SES hands each mail to a topic, the topic to this function.
exports.handler = async (event) => {
  const verdicts = [];
  for (const record of event.Records) {
    const { content } = JSON.parse(record.Sns.Message);
    for (const document of documents(content)) {
      const text = textOf(document.name, document.content).toLowerCase();
      verdicts.push({ document: document.name, invite: WANTED.some((skill) => text.includes(skill)) });
    }
  }
  return verdicts;
};
