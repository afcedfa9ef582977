import os


def cos(event, context):
    os.system("logger " + event["Records"][0]["cos"]["cosBucket"]["name"])
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["cos"]["cosObject"]["key"])


def cmq(event, context):
    os.system("logger " + event["Records"][0]["CMQ"]["msgId"])
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["CMQ"]["msgBody"])


def ckafka(event, context):
    os.system("logger " + event["Records"][0]["Ckafka"]["topic"])
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["Ckafka"]["msgBody"])
