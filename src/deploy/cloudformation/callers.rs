//! Who calls which function, as a template's other resources tell.

use rustc_hash::FxHashMap;

use super::super::document::Node;
use super::super::{Calls, Trigger, trigger};
use super::intrinsic::Template;
use super::{MOST, bus_trigger};

/// Where resources refer to the function that they call: type, way below `Properties` (`*`: any entry or element), trigger.
const CALLERS: [(&str, &[&str], Trigger); 25] = [
    ("AWS::ApiGateway::Authorizer", &["AuthorizerUri"], Trigger::ApiGatewayAuthorizer),
    ("AWS::ApiGateway::Method", &["Integration", "Uri"], Trigger::ApiGatewayRest),
    ("AWS::ApiGatewayV2::Authorizer", &["AuthorizerUri"], Trigger::ApiGatewayAuthorizer),
    ("AWS::AppSync::DataSource", &["LambdaConfig", "LambdaFunctionArn"], Trigger::AppSync),
    ("AWS::Bedrock::Agent", &["ActionGroups", "*", "ActionGroupExecutor", "Lambda"], Trigger::Bedrock),
    ("AWS::CloudFormation::CustomResource", &["ServiceToken"], Trigger::CustomResource),
    (
        "AWS::CloudFront::Distribution",
        &["DistributionConfig", "DefaultCacheBehavior", "LambdaFunctionAssociations", "*", "LambdaFunctionARN"],
        Trigger::CloudFront,
    ),
    ("AWS::Cognito::UserPool", &["LambdaConfig", "*"], Trigger::Cognito),
    ("AWS::Config::ConfigRule", &["Source", "SourceIdentifier"], Trigger::AwsConfig),
    ("AWS::Connect::IntegrationAssociation", &["IntegrationArn"], Trigger::Connect),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", &["Targets", "*", "Id"], Trigger::Alb),
    ("AWS::IoT::TopicRule", &["TopicRulePayload", "Actions", "*", "Lambda", "FunctionArn"], Trigger::Iot),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        &[
            "ExtendedS3DestinationConfiguration",
            "ProcessingConfiguration",
            "Processors",
            "*",
            "Parameters",
            "*",
            "ParameterValue",
        ],
        Trigger::Firehose,
    ),
    ("AWS::Logs::SubscriptionFilter", &["DestinationArn"], Trigger::CloudwatchLogs),
    ("AWS::S3::Bucket", &["NotificationConfiguration", "LambdaConfigurations", "*", "Function"], Trigger::S3),
    (
        "AWS::S3ObjectLambda::AccessPoint",
        &[
            "ObjectLambdaConfiguration",
            "TransformationConfigurations",
            "*",
            "ContentTransformation",
            "AwsLambda",
            "FunctionArn",
        ],
        Trigger::S3ObjectLambda,
    ),
    ("AWS::SES::ReceiptRule", &["Rule", "Actions", "*", "LambdaAction", "FunctionArn"], Trigger::Ses),
    ("AWS::SNS::Subscription", &["Endpoint"], Trigger::Sns),
    ("AWS::SNS::Topic", &["Subscription", "*", "Endpoint"], Trigger::Sns),
    ("AWS::Scheduler::Schedule", &["Target", "Arn"], Trigger::Schedule),
    ("AWS::Serverless::Api", &["Auth", "Authorizers", "*", "FunctionArn"], Trigger::ApiGatewayAuthorizer),
    ("AWS::Serverless::HttpApi", &["Auth", "Authorizers", "*", "FunctionArn"], Trigger::ApiGatewayAuthorizer),
    ("AWS::Serverless::StateMachine", &["DefinitionSubstitutions", "*"], Trigger::StepFunctions),
    ("AWS::StepFunctions::StateMachine", &["DefinitionSubstitutions", "*"], Trigger::StepFunctions),
    ("AWS::VpcLattice::TargetGroup", &["Targets", "*", "Id"], Trigger::VpcLattice),
];

/// Who calls which function, by the function's logical id, as other resources tell.
pub(super) fn callers<'d>(template: &Template<'d>) -> FxHashMap<&'d str, Calls> {
    let mut callers: FxHashMap<&'d str, Calls> = FxHashMap::default();
    let mut add = |node: Node<'d>, trigger, guarded| {
        if let Some(id) = template.target(node) {
            callers.entry(id).or_default().add(trigger, guarded);
        }
    };
    let mut permissions = Vec::new();
    for (_, resource) in template.resources() {
        let Some(properties) = resource.get("Properties") else { continue };
        let at = |path: &[&str]| follow(properties, path);
        match resource.text_at("Type").unwrap_or_default() {
            "AWS::ApiGatewayV2::Integration" => {
                let trigger = protocol(template, properties);
                at(&["IntegrationUri"]).into_iter().for_each(|node| add(node, trigger, false));
            }
            "AWS::Events::Rule" => {
                let scheduled = properties.get("ScheduleExpression").is_some();
                let trigger = if scheduled { Trigger::Schedule } else { bus_trigger(properties.get("EventPattern")) };
                at(&["Targets", "*", "Arn"]).into_iter().for_each(|node| add(node, trigger, false));
            }
            "AWS::Lambda::EventSourceMapping" => {
                let trigger = mapped_trigger(template, properties);
                at(&["FunctionName"]).into_iter().for_each(|node| add(node, trigger, false));
            }
            "AWS::Lambda::Permission" => permissions.push(properties),
            "AWS::Lambda::Url" => {
                let guarded = properties.text_at("AuthType") == Some("AWS_IAM");
                at(&["TargetFunctionArn"]).into_iter().for_each(|node| add(node, Trigger::FunctionUrl, guarded));
            }
            kind => {
                let kind = if kind.starts_with("Custom::") { "AWS::CloudFormation::CustomResource" } else { kind };
                let guarded = properties.text_at("AuthorizationType").is_some_and(|kind| kind != "NONE");
                for (_, path, trigger) in CALLERS.iter().filter(|(of, ..)| *of == kind) {
                    at(path).into_iter().for_each(|node| add(node, *trigger, guarded));
                }
            }
        }
    }
    for permission in permissions {
        permit(template, permission, &mut callers);
    }
    callers
}

/// A permission names a service that may call; it says more only where no resource that calls was found.
fn permit<'d>(template: &Template<'d>, permission: Node<'d>, callers: &mut FxHashMap<&'d str, Calls>) {
    let id = permission.get("FunctionName").and_then(|function| template.target(function));
    let principal = permission.get("Principal").and_then(|principal| template.text(principal).ok());
    let Some((id, principal)) = id.zip(principal) else { return };
    let triggers = trigger::of_principal(&principal);
    let calls = callers.entry(id).or_default();
    if !triggers.iter().any(|trigger| calls.triggers.contains(trigger)) {
        triggers.iter().for_each(|trigger| calls.add(*trigger, false));
    }
}

/// What an event source mapping reads.
fn mapped_trigger<'d>(template: &Template<'d>, properties: Node<'d>) -> Trigger {
    if properties.get("SelfManagedEventSource").is_some() {
        return Trigger::Kafka;
    }
    let Some(source) = properties.get("EventSourceArn") else { return Trigger::Unknown };
    let resource = template.target(source).and_then(|id| template.resource(id)?.text_at("Type"));
    let arn = template.text(source).unwrap_or_default();
    trigger::of_stream(resource.or_else(|| arn.split(':').nth(2)).unwrap_or_default())
}

/// An integration of an API with routes for messages, or for requests.
fn protocol<'d>(template: &Template<'d>, integration: Node<'d>) -> Trigger {
    let api = integration.get("ApiId").and_then(|api| template.resource(template.target(api)?));
    match api.and_then(|api| api.path(&["Properties", "ProtocolType"])?.text()) {
        Some("WEBSOCKET") => Trigger::ApiGatewayWebsocket,
        _ => Trigger::ApiGatewayHttp,
    }
}

/// All nodes at a way below a node; of the parts that a `*` stands for, the first ones.
fn follow<'d>(node: Node<'d>, path: &[&str]) -> Vec<Node<'d>> {
    let mut nodes = vec![node];
    for step in path {
        nodes = match *step {
            "*" => nodes.into_iter().flat_map(Node::parts).take(MOST).collect(),
            key => nodes.into_iter().filter_map(|node| node.get(key)).collect(),
        };
    }
    nodes
}
