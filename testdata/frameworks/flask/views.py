import os


def add_to(app):
    """Registers functions with an application that another module made."""

    @app.route("/views/<name>")
    # handler: http
    def view(name):
        # ruleid: command-injection
        os.system("echo " + name)
        return "done"

    for rule in ("/a", "/b"):
        app.add_url_rule(rule, rule, fixed)


# handler: http
def fixed():
    # ok: command-injection
    os.system("echo fixed")
    return "done"


def helper(name):
    # ok: command-injection
    os.system("echo " + name)
