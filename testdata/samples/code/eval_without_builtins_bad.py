# Empty builtins do not help: the dotted way from a literal leads to everything.
# event: {"name": "[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == 'catch_warnings'][0]()._module.__builtins__['<ATTACK>'[:4]]('canary', 'w')"}
# benign: {"name": "1 + 1"}


def handler(event, context):
    # ruleid: code-injection
    return eval(event["name"], {"__builtins__": {}})
