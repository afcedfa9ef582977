# compile makes code of a constant; the event's text is only the name of the file that errors show.
# event: {"script": "<ATTACK>"}


def handler(event, context):
    code = compile("x = 1", "<script of %d>" % len(event["script"]), "exec")
    # ok: code-injection
    exec(code, {"text": event["script"]})
