# Each record of an event is handed to the function that handles records.
import asyncio
import functools


def process_partial_response(event, record_handler, processor, context=None):
    for record in event["Records"]:
        record_handler(record)
    return {"batchItemFailures": []}


def async_process_partial_response(event, record_handler, processor, context=None):
    async def process():
        for record in event["Records"]:
            await record_handler(record)

    asyncio.run(process())
    return {"batchItemFailures": []}


def batch_processor(record_handler, processor):
    def decorate(handler):
        @functools.wraps(handler)
        def process(event, context):
            process_partial_response(event, record_handler, processor, context)
            return handler(event, context)

        return process

    return decorate
