# The copy changes, the dictionary that was checked does not.
# event: {"job": {"name": "red"}, "title": "<ATTACK>"}
import os


def handler(event, context):
    job = event["job"]
    other = dict(job)
    if not job["name"].isalnum():
        return "bad"
    other["name"] = event["title"]
    # ok: command-injection
    os.system("echo " + job["name"])
