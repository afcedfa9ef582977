# Taking the digits at the front away leaves a text that may begin with a dash.
# event: {"name": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["convert", event["name"].lstrip("0123456789")])
