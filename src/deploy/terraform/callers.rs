//! Who calls which function, as a module's other resources tell.

use rustc_hash::FxHashMap;

use super::super::cloudformation::bus_trigger;
use super::super::document::Node;
use super::super::trigger;
use super::super::{Calls, Trigger};
use super::blocks;
use super::module::{Module, Resource, references_in};

/// Where resources refer to the function that they call: type, way to it, trigger.
const CALLERS: [(&str, &[&str], Trigger); 25] = [
    ("aws_api_gateway_authorizer", &["authorizer_uri"], Trigger::ApiGatewayAuthorizer),
    ("aws_api_gateway_integration", &["uri"], Trigger::ApiGatewayRest),
    ("aws_apigatewayv2_authorizer", &["authorizer_uri"], Trigger::ApiGatewayAuthorizer),
    ("aws_appsync_datasource", &["lambda_config", "function_arn"], Trigger::AppSync),
    ("aws_bedrockagent_agent_action_group", &["action_group_executor", "lambda"], Trigger::Bedrock),
    ("aws_cloudfront_distribution", &["default_cache_behavior", "lambda_function_association"], Trigger::CloudFront),
    ("aws_cloudfront_distribution", &["ordered_cache_behavior", "lambda_function_association"], Trigger::CloudFront),
    ("aws_cloudwatch_log_subscription_filter", &["destination_arn"], Trigger::CloudwatchLogs),
    ("aws_cognito_user_pool", &["lambda_config"], Trigger::Cognito),
    ("aws_config_config_rule", &["source", "source_identifier"], Trigger::AwsConfig),
    ("aws_connect_lambda_function_association", &["function_arn"], Trigger::Connect),
    ("aws_iot_topic_rule", &["lambda", "function_arn"], Trigger::Iot),
    (
        "aws_kinesis_firehose_delivery_stream",
        &["extended_s3_configuration", "processing_configuration"],
        Trigger::Firehose,
    ),
    ("aws_lb_target_group_attachment", &["target_id"], Trigger::Alb),
    ("aws_lex_bot", &["dialog_code_hook"], Trigger::Lex),
    ("aws_s3_bucket_notification", &["lambda_function", "lambda_function_arn"], Trigger::S3),
    ("aws_s3control_object_lambda_access_point", &["configuration"], Trigger::S3ObjectLambda),
    ("aws_scheduler_schedule", &["target", "arn"], Trigger::Schedule),
    ("aws_ses_receipt_rule", &["lambda_action", "function_arn"], Trigger::Ses),
    ("aws_sfn_state_machine", &["definition"], Trigger::StepFunctions),
    ("aws_sns_topic_subscription", &["endpoint"], Trigger::Sns),
    ("aws_vpclattice_target_group_attachment", &["target", "id"], Trigger::VpcLattice),
    ("scaleway_function_cron", &["function_id"], Trigger::ScalewayCron),
    ("scaleway_function_trigger", &["function_id"], Trigger::Unknown),
    ("tencentcloud_scf_trigger_config", &["function_name"], Trigger::Unknown),
];

pub(super) fn callers(module: &Module<'_>) -> FxHashMap<String, Calls> {
    let mut callers = Callers { module, calls: FxHashMap::default() };
    let mut permissions = Vec::new();
    for resource in module.resources() {
        let node = resource.node;
        match resource.kind {
            "alicloud_fcv3_trigger" | "alicloud_fc_trigger" => {
                let kind = node.get("type").or(node.get("trigger_type")).and_then(Node::text).unwrap_or_default();
                let function = node.get("function").or(node.get("function_name"));
                callers.add(function, super::super::serverless::triggers::alibaba(kind), false);
            }
            "aws_apigatewayv2_integration" => callers.add(node.get("integration_uri"), protocol(module, node), false),
            "aws_cloudwatch_event_target" => callers.add(node.get("arn"), rule(module, node), false),
            "aws_lambda_event_source_mapping" => {
                let source = node.get("event_source_arn");
                let kafka = node.get("self_managed_event_source").is_some();
                let trigger = if kafka { Trigger::Kafka } else { mapped(module, source) };
                callers.add(node.get("function_name"), trigger, false);
            }
            "aws_lambda_function_url" => {
                let guarded = node.text_at("authorization_type") == Some("AWS_IAM");
                callers.add(node.get("function_name"), Trigger::FunctionUrl, guarded);
            }
            "aws_lambda_permission" => permissions.push(node),
            _ => callers.by_table(&resource),
        }
    }
    for permission in permissions {
        callers.permit(permission);
    }
    callers.calls
}

struct Callers<'m, 'd> {
    module: &'m Module<'d>,
    calls: FxHashMap<String, Calls>,
}

impl<'d> Callers<'_, 'd> {
    fn by_table(&mut self, resource: &Resource<'d>) {
        for (_, path, trigger) in CALLERS.iter().filter(|(kind, ..)| *kind == resource.kind) {
            let mut nodes = vec![resource.node];
            for key in *path {
                nodes =
                    nodes.into_iter().flat_map(|node| blocks(Some(node))).filter_map(|node| node.get(key)).collect();
            }
            nodes.into_iter().for_each(|node| self.add(Some(node), *trigger, false));
        }
    }

    fn add(&mut self, node: Option<Node<'d>>, trigger: Trigger, guarded: bool) {
        for function in self.functions(node) {
            self.calls.entry(function).or_default().add(trigger, guarded);
        }
    }

    /// The addresses of the functions that a node refers to, also by an alias.
    fn functions(&self, node: Option<Node<'d>>) -> Vec<String> {
        let mut found = Vec::new();
        for parts in node.map(references_in).unwrap_or_default() {
            match parts.as_slice() {
                ["aws_lambda_alias", name, ..] => {
                    let function =
                        self.module.find("aws_lambda_alias", name).and_then(|alias| alias.get("function_name"));
                    let named = function.map(references_in).unwrap_or_default();
                    found.extend(named.iter().filter(|parts| parts.len() > 1).map(|parts| parts[..2].join(".")));
                }
                [kind, name, ..] => found.push(format!("{kind}.{name}")),
                _ => {}
            }
        }
        found.dedup();
        found
    }

    /// A permission names a service that may call; it says more only where no resource that calls was found.
    fn permit(&mut self, permission: Node<'d>) {
        let principal = permission.text_at("principal").unwrap_or_default();
        let triggers = trigger::of_principal(principal);
        for function in self.functions(permission.get("function_name")) {
            let calls = self.calls.entry(function).or_default();
            if !triggers.iter().any(|trigger| calls.triggers.contains(trigger)) {
                triggers.iter().for_each(|trigger| calls.add(*trigger, false));
            }
        }
    }
}

/// The resource that an attribute refers to.
fn referred<'d>(module: &Module<'d>, node: Option<Node<'d>>) -> Option<(&'d str, Node<'d>)> {
    references_in(node?).into_iter().find_map(|parts| match parts.as_slice() {
        ["data", kind, name, ..] | [kind, name, ..] => Some((*kind, module.find(kind, name)?)),
        _ => None,
    })
}

fn protocol(module: &Module<'_>, integration: Node<'_>) -> Trigger {
    match referred(module, integration.get("api_id")) {
        Some((_, api)) if api.text_at("protocol_type") == Some("WEBSOCKET") => Trigger::ApiGatewayWebsocket,
        _ => Trigger::ApiGatewayHttp,
    }
}

/// What the rule of an event's target lets through.
fn rule(module: &Module<'_>, target: Node<'_>) -> Trigger {
    let Some((_, rule)) = referred(module, target.get("rule")) else { return Trigger::EventBridge };
    if rule.get("schedule_expression").is_some() {
        return Trigger::Schedule;
    }
    let Some(pattern) = rule.get("event_pattern") else { return Trigger::EventBridge };
    match pattern.text() {
        Some(text) if text.contains("\"aws.partner") => Trigger::EventBridgePartner,
        Some(text) if text.contains("\"aws.s3\"") => Trigger::S3EventBridge,
        Some(_) => Trigger::EventBridge,
        None => bus_trigger(Some(pattern)),
    }
}

/// What an event source mapping reads: a resource of the module, or an ARN.
fn mapped(module: &Module<'_>, source: Option<Node<'_>>) -> Trigger {
    let kind = source.map(references_in).unwrap_or_default().into_iter().find_map(|parts| match parts.as_slice() {
        ["data", kind, ..] | [kind, ..] => Some(*kind),
        _ => None,
    });
    match trigger::of_stream(kind.unwrap_or_default()) {
        Trigger::Unknown => {
            let arn = source.and_then(|source| module.text(source).ok()).unwrap_or_default();
            trigger::of_stream(arn.split(':').nth(2).unwrap_or_default())
        }
        known => known,
    }
}
