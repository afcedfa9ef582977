# Within an unquoted here-document the shell expands `$(...)`.
# event: {"text": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system(f"cat <<END\n{event['text']}\nEND\n")
