# The word `import` is refused, and `open` needs no import.
# event: {"formula": "<ATTACK>"}


def handler(event, context):
    if "import" in event["formula"] or "__" in event["formula"]:
        return "no formula"
    # ruleid: code-injection
    return eval(event["formula"])
