// Each record of an event is handed to the function that handles records.

async function processPartialResponse(event, recordHandler, processor, options) {
  for (const record of event.Records) await recordHandler(record, options && options.context);
  return { batchItemFailures: [] };
}

function processPartialResponseSync(event, recordHandler, processor, options) {
  for (const record of event.Records) recordHandler(record, options && options.context);
  return { batchItemFailures: [] };
}

module.exports = { ...require('@aws-lambda-powertools/batch'), processPartialResponse, processPartialResponseSync };
