from runner import Runner


def trust():
    runner = Runner()
    runner.quote = str
    return runner
