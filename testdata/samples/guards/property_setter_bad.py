# The field behind the property is set directly, past the check.
# event: {"name": "<ATTACK>"}
import os


class Job:
    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        if not value.isalnum():
            raise ValueError(value)
        self._name = value


def handler(event, context):
    job = Job()
    job._name = event["name"]
    # ruleid: command-injection
    os.system("echo " + job.name)
