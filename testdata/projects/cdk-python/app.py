import aws_cdk as cdk

from stacks.reports import ReportStack

app = cdk.App()
ReportStack(app, "Reports", env=cdk.Environment(region="eu-central-1"))
app.synth()
