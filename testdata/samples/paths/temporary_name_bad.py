# A name of the attacker's choice is written below /tmp.
# event: {"name": "<ATTACK>"}


def handler(event, context):
    # ruleid: tmp-write
    with open("/tmp/" + event["name"], "w") as file:
        file.write("done")
