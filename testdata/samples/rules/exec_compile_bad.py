# compile makes code of the event's text, and exec runs it.
# event: {"script": "<ATTACK>"}


def handler(event, context):
    code = compile(event["script"], "script", "exec")
    # ruleid: code-injection
    exec(code, {})
