import os


def handler(environ, start_response):
    # ruleid: command-injection
    os.system("logger " + environ["QUERY_STRING"])
    start_response("200 OK", [])
    return [b"done"]
