"""Judges applications: a logic app puts each mail into a queue."""

import json

import azure.functions as func

import postbox
from reader import Reader

app = func.FunctionApp()
WANTED = ("c#", "bicep", "cosmos")


@app.function_name("judge")
@app.queue_trigger(arg_name="message", queue_name="applications", connection="MailStorage")
@app.queue_output(arg_name="verdict", queue_name="verdicts", connection="MailStorage")
def judge(message: func.QueueMessage, verdict: func.Out[str]):
    notification = json.loads(message.get_body().decode("utf-8"))
    reader = Reader()
    judged = []
    for document in postbox.open_mail(notification["content"]):
        text = reader.read(document["name"], document["content"]).lower()
        judged.append({"document": document["name"], "matches": [skill for skill in WANTED if skill in text]})
    verdict.set(json.dumps(judged))
