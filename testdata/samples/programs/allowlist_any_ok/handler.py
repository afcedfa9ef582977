# The text must be one of the good words.
# event: {"report": "weekly <ATTACK>"}
# benign: {"report": "weekly"}
import subprocess

from settings import allowed_reports


def is_known(report):
    reports = allowed_reports()
    return any(known == report for known in reports)


def handler(event, context):
    report = event["report"]
    if not is_known(report):
        return {"statusCode": 404}
    # ok: command-injection
    subprocess.Popen(f"cat {report}.csv", shell=True).wait()
    return {"statusCode": 200}
