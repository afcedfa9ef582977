variable "handler" {
  default = "api.handler"
}

locals {
  runtime = "python3.12"
  workers = {
    worker = "worker.handler"
    twin   = "worker.twin"
  }
}

data "archive_file" "api" {
  type        = "zip"
  source_dir  = "${path.module}/api"
  output_path = "${path.module}/api.zip"
}

resource "aws_lambda_function" "api" {
  function_name    = "api"
  filename         = data.archive_file.api.output_path
  source_code_hash = data.archive_file.api.output_base64sha256
  handler          = var.handler
  runtime          = local.runtime
  role             = "arn:aws:iam::1:role/api"
}

resource "aws_lambda_function" "twin" {
  function_name = "twin"
  filename      = "${path.module}/api.zip"
  handler       = "api.twin"
  runtime       = local.runtime
  role          = "arn:aws:iam::1:role/api"

  vpc_config {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}

resource "aws_lambda_function_url" "api" {
  function_name      = aws_lambda_function.api.function_name
  authorization_type = "NONE"
}

resource "aws_lambda_function_url" "twin" {
  function_name      = aws_lambda_function.twin.function_name
  authorization_type = "AWS_IAM"
}

module "worker" {
  source   = "./modules/worker"
  for_each = local.workers
  handler  = each.value
}

module "thumbnails" {
  source      = "terraform-aws-modules/lambda/aws"
  handler     = "index.handler"
  runtime     = "nodejs20.x"
  source_path = "thumbnails"

  allowed_triggers = {
    S3 = {
      service = "s3"
    }
  }
}
