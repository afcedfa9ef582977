import os

from checks import checked


@checked(bucket=r"[a-z0-9-]+", prefx=r"[\w/]*")
def sync(bucket, prefix):
    # ruleid: command-injection
    return os.system(f"aws s3 sync s3://{bucket}/{prefix} out")
