# `--` comes before the files.
# event: {"files": ["<ATTACK>"], "level": 6}
import subprocess


def gzip_arguments(files, level):
    arguments = ["gzip", f"-{int(level)}", "-k"]
    arguments += ["--"]
    arguments.extend(file for file in files if file)
    return arguments


class Job:
    def __init__(self, event):
        self.files, self.level = event["files"], event.get("level", 9)

    def __enter__(self):
        return gzip_arguments(self.files, self.level)

    def __exit__(self, *error):
        return False


def handler(event, context):
    with Job(event) as arguments:
        # ok: argument-injection
        return subprocess.call(arguments)
