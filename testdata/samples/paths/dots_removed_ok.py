# Removing every slash leaves one name, whatever its dots.
# event: {"name": "....//....//....//....//....//....//....//....//....//<ATTACK>"}


def handler(event, context):
    name = event["name"].replace("/", "")
    # ok: path-traversal
    with open("/mnt/data/" + name, "w") as file:
        file.write("done")
