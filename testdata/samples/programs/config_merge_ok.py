# The defaults are merged last: the event cannot change the program.
# event: {"options": {"binary": "<ATTACK>", "width": 80}}
import subprocess

DEFAULTS = {"binary": "wkhtmltopdf", "quiet": True}


def settings(event):
    options = event.get("options") or {}
    return {**options, **DEFAULTS}


def command(config):
    arguments = [config["binary"]]
    if config.get("quiet"):
        arguments.append("--quiet")
    if "width" in config:
        arguments += ["--page-width", str(int(config["width"]))]
    return arguments + ["page.html", "page.pdf"]


def handler(event, context):
    # ok: argument-injection
    done = subprocess.run(command(settings(event)), capture_output=True)
    return {"code": done.returncode}
