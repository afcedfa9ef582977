# Whether a good word is in the text says nothing about the rest of it.
# event: {"report": "weekly <ATTACK>"}
import subprocess

from settings import allowed_reports


def is_known(report):
    reports = allowed_reports()
    return any(known in report for known in reports)


def handler(event, context):
    report = event["report"]
    if not is_known(report):
        return {"statusCode": 404}
    # ruleid: command-injection
    subprocess.Popen(f"cat {report}.csv", shell=True).wait()
    return {"statusCode": 200}
