def commands(names):
    yield "echo begin"
    for name in names:
        yield f"echo {name}"
