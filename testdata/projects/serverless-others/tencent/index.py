import os


def main_handler(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["cos"]["cosObject"]["key"])


def main_handler_twin(event, context):
    os.system("logger " + event["Records"][0]["cos"]["cosBucket"]["name"])
