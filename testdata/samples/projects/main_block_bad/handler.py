# The block for direct starts does not run in a function, so the shell flag stays.
# event: {"name": "<ATTACK>"}
import tools

if __name__ == "__main__":
    tools.SHELL = False


def handler(event, context):
    return tools.run("echo " + event["name"])
