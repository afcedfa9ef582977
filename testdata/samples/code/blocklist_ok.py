# Of the text of the event, only the length gets into the code.
# event: {"formula": "<ATTACK>"}


def handler(event, context):
    if "import" in event["formula"]:
        return "no formula"
    # ok: code-injection
    return eval(f"{len(event['formula'])} * 2")
