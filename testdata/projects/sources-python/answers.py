"""What others answer: servers whose address the client chose, and language models."""
import json
import os
import subprocess

import boto3
import requests
from openai import OpenAI

bedrock = boto3.Session(region_name="eu-west-1").client("bedrock-runtime")
client = OpenAI()


def answer(event, context):
    reply = requests.get(event["queryStringParameters"]["url"], timeout=3)
    # ruleid: command-injection
    os.system("convert " + reply.json()["file"])


def answer_twin(event, context):
    reply = requests.get("https://example.com/next", timeout=3)
    os.system("convert " + reply.json()["file"])


def ask(prompt):
    reply = bedrock.converse(modelId="m", messages=[{"role": "user", "content": [{"text": prompt}]}])
    return reply["output"]["message"]["content"][0]["text"]


def model_output(event, context):
    # ruleid: command-injection
    os.system(ask("Which command lists files?"))


def tool_calls(event, context):
    reply = client.chat.completions.create(model="m", messages=[], tools=[])
    for call in reply.choices[0].message.tool_calls:
        # ruleid: command-injection
        subprocess.run(json.loads(call.function.arguments)["command"], shell=True)


def model_output_twin(event, context):
    index = int(ask("Which file is next? Say its number."))
    os.system(f"convert {index}.pdf")
