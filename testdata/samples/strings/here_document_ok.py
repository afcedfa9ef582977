# The here-document is quoted and its text has no line that could end it.
# event: {"text": "<ATTACK>"}
import os


def handler(event, context):
    line = " " + event["text"].replace("\n", " ")
    # ok: command-injection
    os.system(f"cat <<'END'\n{line}\nEND\n")
