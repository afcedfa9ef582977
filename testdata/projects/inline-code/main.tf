data "archive_file" "code" {
  type        = "zip"
  output_path = "code.zip"
  source {
    filename = "index.py"
    content  = <<-PYTHON
      import os

      def handler(event, context):
          # ruleid: command-injection
          os.system("ls " + event["folder"])
          os.system("ls " + context.aws_request_id)
    PYTHON
  }
}

resource "aws_lambda_function" "list" {
  function_name = "list"
  runtime       = "python3.12"
  handler       = "index.handler"
  filename      = data.archive_file.code.output_path
}
