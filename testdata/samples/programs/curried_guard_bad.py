# The guard's predicate accepts what contains a good character.
# event: {"user": "<ATTACK>"}
import os
import re


def guarded(predicate):
    def with_message(message):
        def around(action):
            def run(value):
                if not predicate(value):
                    raise ValueError(message)
                return action(value)

            return run

        return around

    return with_message


word = guarded(lambda value: re.search(r"[a-z]+", value))
user_only = word("user must be a word")


@user_only
def purge(user):
    # ruleid: command-injection
    return os.system("find home -user " + user + " -delete")


def handler(event, context):
    return purge(event["user"])
