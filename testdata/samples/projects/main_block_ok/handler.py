# The block that would turn the shell on belongs to direct starts only.
# event: {"name": "<ATTACK>"}
import tools

if __name__ == "__main__":
    tools.SHELL = True


def handler(event, context):
    return tools.run(["echo", event["name"]])
