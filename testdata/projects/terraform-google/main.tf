data "archive_file" "code" {
  type        = "zip"
  source_dir  = "code"
  output_path = "code.zip"
}

resource "google_storage_bucket_object" "code" {
  name   = "code.zip"
  bucket = "sources"
  source = data.archive_file.code.output_path
}

resource "google_cloudfunctions_function" "topic" {
  name                  = "topic"
  runtime               = "python312"
  entry_point           = "topic"
  source_archive_bucket = "sources"
  source_archive_object = google_storage_bucket_object.code.name

  event_trigger {
    event_type = "google.pubsub.topic.publish"
    resource   = "topic"
  }
}

resource "google_cloudfunctions2_function" "twin" {
  name = "twin"

  build_config {
    runtime     = "python312"
    entry_point = "twin"
    source {
      storage_source {
        bucket = "sources"
        object = google_storage_bucket_object.code.name
      }
    }
  }

  service_config {
    vpc_connector                 = "connector"
    vpc_connector_egress_settings = "ALL_TRAFFIC"
  }

  event_trigger {
    event_type   = "google.cloud.pubsub.topic.v1.messagePublished"
    pubsub_topic = "topic"
  }
}
