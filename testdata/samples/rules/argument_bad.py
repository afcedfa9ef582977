# Without a shell the event's text is still an option when it begins with a dash.
# event: {"url": "<ATTACK>"}
import subprocess


def handler(event, context):
    # ruleid: argument-injection
    subprocess.run(["curl", "-s", event["url"]], check=False)
