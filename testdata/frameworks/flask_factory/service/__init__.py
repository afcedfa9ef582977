import os

from flask import Flask

from . import routes


def create_app(config=None):
    app = Flask(__name__)
    app.config.from_mapping(config or {})
    app.register_blueprint(routes.blueprint)

    @app.get("/factory/<name>")
    # handler: http
    def in_factory(name):
        # ruleid: command-injection
        os.system("echo " + name)
        return "done"

    @app.get("/health")
    # handler: http
    def health():
        # ok: command-injection
        os.system("uptime")
        return "done"

    return app
