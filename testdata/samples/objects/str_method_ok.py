# An f-string runs __str__, which leaves the event's text out.
# event: {"id": "<ATTACK>"}
import os


class Order:
    def __init__(self, number):
        self.number = number

    def __str__(self):
        return "order-" + str(len(self.number))


def handler(event, context):
    # ok: command-injection
    os.system(f"echo {Order(event['id'])}")
