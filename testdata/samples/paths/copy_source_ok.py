# What may be copied is chosen from a table.
# event: {"name": "<ATTACK>"}
import shutil

FILES = {"report": "report", "terms": "texts/terms.txt"}


def handler(event, context):
    # ok: handler-read
    shutil.copyfile(FILES.get(event["name"], "report"), "copy")
