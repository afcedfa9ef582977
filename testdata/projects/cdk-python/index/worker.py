import os
from urllib.parse import unquote_plus


def run(event, context):
    for record in event["Records"]:
        # ruleid: command-injection
        os.system("index " + unquote_plus(record["s3"]["object"]["key"]))
        # ok: command-injection
        os.system("index " + record["s3"]["object"]["sequencer"])
