# Services that may call functions.
import aws_cdk.aws_iam as real


class ServicePrincipal(real.ServicePrincipal):
    def __init__(self, service, **options):
        self.service = service
