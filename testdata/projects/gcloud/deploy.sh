#!/bin/sh
set -eu
RUNTIME=python312
# gcloud functions deploy old --entry-point=old
gcloud functions deploy stored \
  --runtime="$RUNTIME" --source=functions \
  --trigger-bucket=uploads --entry-point stored
gcloud functions deploy "$NAME" --trigger-http
