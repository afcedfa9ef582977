# A checked job is copied with the raw name afterwards.
# event: {"name": "job1", "alias": "<ATTACK>", "priority": 3}
import os
from dataclasses import asdict, dataclass, replace


@dataclass
class Job:
    name: str
    priority: int = 0

    @classmethod
    def checked(cls, name):
        if not name.isalnum():
            raise ValueError(name)
        return cls(name)


def command(job):
    return "nc -z queue {priority} {name}".format_map(asdict(job))


def handler(event, context):
    job = Job.checked(event["name"])
    job = replace(job, name=event["alias"], priority=1)
    # ruleid: command-injection
    return os.system(command(job))
