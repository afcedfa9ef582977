import os

from flask import Blueprint as Routes
from flask import jsonify, request as current

blueprint = Routes("routes", __name__)
route = blueprint.route


@route("/aliased", methods=["POST"])
# handler: http
def aliased():
    body = current.get_json()
    # ruleid: command-injection
    os.system(f"echo {body['name']}")
    return jsonify({})


@route("/aliased/<uuid:key>")
# handler: http
def by_key(key):
    # ok: command-injection
    os.system(f"echo {key}")
    return jsonify({})
