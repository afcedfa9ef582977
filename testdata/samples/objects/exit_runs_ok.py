# The field is overwritten in the block before __exit__ reads it.
# event: {"f": "<ATTACK>"}
import os


class Cleanup:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        # ok: command-injection
        os.system("echo " + self.name)


def handler(event, context):
    with Cleanup() as cleanup:
        cleanup.name = event["f"]
        cleanup.name = "done"
