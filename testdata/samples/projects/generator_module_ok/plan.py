def commands(names):
    yield "echo begin"
    for number, name in enumerate(names):
        yield f"echo {number}"
