# One pass over `....//` leaves `../`; the attack doubles itself.
# event: {"name": "....//....//....//....//....//....//....//....//....//<ATTACK>"}


def handler(event, context):
    name = event["name"].replace("../", "")
    # ruleid: path-traversal
    with open("/mnt/data/" + name, "w") as file:
        file.write("done")
