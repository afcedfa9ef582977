# The event's options win over the defaults, and the program is one of them.
# event: {"options": {"binary": "<ATTACK>", "width": 80}}
import subprocess

DEFAULTS = {"binary": "wkhtmltopdf", "quiet": True}


def settings(event):
    options = event.get("options") or {}
    return {**DEFAULTS, **options}


def command(config):
    arguments = [config["binary"]]
    if config.get("quiet"):
        arguments.append("--quiet")
    if "width" in config:
        arguments += ["--page-width", str(int(config["width"]))]
    return arguments + ["page.html", "page.pdf"]


def handler(event, context):
    # ruleid: argument-injection
    done = subprocess.run(command(settings(event)), capture_output=True)
    return {"code": done.returncode}
