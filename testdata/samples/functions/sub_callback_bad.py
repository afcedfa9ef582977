# re.sub calls the function for each match; what it returns stands in the result.
# event: {"v": "<ATTACK>"}
import os
import re


def handler(event, context):
    text = re.sub("NAME", lambda match: event["v"], "echo NAME")
    # ruleid: command-injection
    os.system(text)
