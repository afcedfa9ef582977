# The file is moved to a number.
# event: {"name": "<ATTACK>"}
# benign: {"name": "7"}
import os


def handler(event, context):
    # ok: path-traversal
    os.rename("report", f"report.{int(event['name'])}")
