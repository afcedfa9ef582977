data "archive_file" "code" {
  type        = "zip"
  source_dir  = "code"
  output_path = "code.zip"
}

resource "alicloud_fc_function" "stored" {
  service  = "shop"
  name     = "stored"
  filename = data.archive_file.code.output_path
  handler  = "stored.handler"
  runtime  = "python3"
}

resource "alicloud_fc_trigger" "stored" {
  service  = "shop"
  function = alicloud_fc_function.stored.name
  type     = "oss"
}

resource "scaleway_function" "hello" {
  namespace_id = "shop"
  runtime      = "python311"
  handler      = "hello.handle"
  privacy      = "private"
  zip_file     = data.archive_file.code.output_path
}

resource "tencentcloud_scf_function" "stored" {
  name     = "cos"
  handler  = "cos.main_handler"
  runtime  = "Python3.6"
  zip_file = data.archive_file.code.output_path

  triggers {
    name = "bucket"
    type = "cos"
  }
}

resource "cloudflare_workers_script" "worker" {
  name    = "worker"
  content = file("code/worker.js")
}
