# Two names for one dictionary: the field changes behind the check.
# event: {"job": {"name": "red"}, "title": "<ATTACK>"}
import os


def handler(event, context):
    job = event["job"]
    other = job
    if not job["name"].isalnum():
        return "bad"
    other["name"] = event["title"]
    # ruleid: command-injection
    os.system("echo " + job["name"])
