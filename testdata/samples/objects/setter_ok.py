# Assigning to a property runs its setter, which keeps one of two constants.
# event: {"mode": "<ATTACK>"}
import os


class Settings:
    @property
    def mode(self):
        return self._mode

    @mode.setter
    def mode(self, value):
        self._mode = "fast" if value == "fast" else "slow"


def handler(event, context):
    settings = Settings()
    settings.mode = event["mode"]
    # ok: command-injection
    os.system("echo " + settings.mode)
