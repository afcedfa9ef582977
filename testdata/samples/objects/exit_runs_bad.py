# Leaving the `with` runs __exit__, and that one runs the command.
# event: {"f": "<ATTACK>"}
import os


class Cleanup:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        # ruleid: command-injection
        os.system("echo " + self.name)


def handler(event, context):
    with Cleanup() as cleanup:
        cleanup.name = event["f"]
