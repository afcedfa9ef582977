# A parsed date prints as a date.
# event: {"name": "<ATTACK>"}
# benign: {"name": "2024-05-01"}
import os
from datetime import datetime


def handler(event, context):
    day = datetime.strptime(event["name"], "%Y-%m-%d")
    # ok: command-injection
    os.system("echo " + day.isoformat())
