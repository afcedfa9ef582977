import os

import functions_framework


class Order:
    @staticmethod
    def from_dict(fields):
        order = Order()
        order.name = fields["name"]
        return order


@functions_framework.typed
# handler: gcp-http
def typed(order: Order):
    # ruleid: command-injection
    os.system("echo " + order.name)


@functions_framework.typed(Order)
# handler: gcp-http
def typed_by_argument(order):
    # ruleid: command-injection
    os.system("echo " + order.name)
