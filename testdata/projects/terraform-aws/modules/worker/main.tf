variable "handler" {
  type = string
}

data "archive_file" "code" {
  type        = "zip"
  source_file = "${path.module}/worker.py"
  output_path = "worker.zip"
}

resource "aws_sqs_queue" "jobs" {}

resource "aws_lambda_function" "worker" {
  function_name = "worker"
  filename      = data.archive_file.code.output_path
  handler       = var.handler
  runtime       = "python3.12"
  role          = "arn:aws:iam::1:role/worker"
}

resource "aws_lambda_event_source_mapping" "jobs" {
  event_source_arn = aws_sqs_queue.jobs.arn
  function_name    = aws_lambda_function.worker.arn
}
