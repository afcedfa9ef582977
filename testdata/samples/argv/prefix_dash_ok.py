# The literal prefix is the name of a bucket.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ok: argument-injection
    subprocess.run(["aws", "s3", "ls", "s3://reports/" + event["name"]])
