#!/bin/sh
set -eu
gcloud functions deploy page --runtime=nodejs20 --entry-point=page --trigger-http
gcloud functions deploy stored --runtime=nodejs20 --entry-point=stored --trigger-bucket=uploads
gcloud functions deploy stored_twin --runtime=nodejs20 --entry-point=stored_twin --trigger-bucket=uploads
gcloud functions deploy inner --runtime=nodejs20 --entry-point=tools.inner --trigger-http
