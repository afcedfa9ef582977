# An f-string runs __str__, which gives the event's text.
# event: {"id": "<ATTACK>"}
import os


class Order:
    def __init__(self, number):
        self.number = number

    def __str__(self):
        return "order-" + self.number


def handler(event, context):
    # ruleid: command-injection
    os.system(f"echo {Order(event['id'])}")
