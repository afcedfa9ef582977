import functools
import os


def plain(event, context):
    # ruleid: command-injection
    os.system("echo " + event["body"])


def named(evt, _):
    # ruleid: command-injection
    os.system("echo " + evt["body"])


def run(command, event, context):
    # ruleid: command-injection
    os.system(command + event["body"])


partial = functools.partial(run, "echo ")


def logged(function):
    @functools.wraps(function)
    def wrapper(event, context):
        print(context.aws_request_id)
        return function(event, context)

    return wrapper


@logged
def decorated(event, context):
    # ruleid: command-injection
    os.system("echo " + event["body"])


class Runner:
    def __init__(self, command):
        self.command = command

    def __call__(self, event, context):
        # ruleid: command-injection
        os.system(self.command + event["body"])

    def run(self, event, context):
        # ruleid: command-injection
        os.system(self.command + event["body"])


instance = Runner("echo ")
bound = Runner("echo ").run
other = plain

# ruleid: command-injection
expression = lambda event, context: os.system("echo " + event["path"])


def plain_twin(event, context):
    # ok: command-injection
    os.system("echo " + event["resource"])
