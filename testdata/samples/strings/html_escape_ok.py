# The HTML text is on the page that is returned; the command has none of it.
# event: {"title": "<ATTACK>"}
import html
import os


def handler(event, context):
    page = "<h1>" + html.escape(event["title"]) + "</h1>"
    # ok: command-injection
    os.system("echo rendered %d" % len(page))
    return page
