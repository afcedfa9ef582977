# The name is checked in one state and used in a later state.
# event: {"name": "<ATTACK>", "raw": {"name": "<ATTACK>"}}
import os


class State:
    next_state = None

    def run(self, data):
        raise NotImplementedError


class Validate(State):
    def run(self, data):
        if not data["name"].isalnum():
            raise ValueError(data["name"])
        return data


class Enrich(State):
    def run(self, data):
        return {**data["raw"], **data, "size": 3}


class Deliver(State):
    def run(self, data):
        # ok: command-injection
        data["status"] = os.system("scp -q {name} host:in/{size}".format(**data))
        return data


Validate.next_state = Enrich
Enrich.next_state = Deliver


def execute(state, data):
    while state is not None:
        data = state().run(data)
        state = state.next_state
    return data


def handler(event, context):
    return execute(Validate, event)
