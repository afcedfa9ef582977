// Services that may call functions.
const iam = require('aws-cdk-lib/aws-iam');

class ServicePrincipal extends iam.ServicePrincipal {
  constructor(service) {
    super();
    this.service = service;
  }
}

module.exports = { ...iam, ServicePrincipal };
