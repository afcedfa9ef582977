//! What the events of `serverless.yml` are called, for each provider.

use crate::deploy::cloudformation::bus_trigger;
use crate::deploy::document::Node;
use crate::deploy::{Trigger, google};
use crate::finding::Platform;

/// The trigger of an event, by its name and what is said about it.
pub(super) fn trigger(platform: Platform, kind: &str, options: Node<'_>) -> Trigger {
    match platform {
        Platform::Alibaba => alibaba(kind),
        Platform::Azure => azure(kind),
        Platform::Gcp => google(kind, options),
        Platform::Openwhisk => openwhisk(kind),
        Platform::Scaleway => scaleway(kind),
        Platform::Tencent => tencent(kind),
        _ => aws(kind, options),
    }
}

/// Whether an event demands credentials. An Azure key is asked for unless the level is anonymous.
pub(super) fn is_guarded(kind: &str, options: Node<'_>) -> bool {
    match options.text_at("authLevel") {
        Some(level) => kind == "http" && level != "anonymous",
        None => options.get("authorizer").is_some(),
    }
}

fn aws(kind: &str, options: Node<'_>) -> Trigger {
    match kind {
        "activemq" | "rabbitmq" => Trigger::Mq,
        "alb" => Trigger::Alb,
        "alexaSkill" | "alexaSmartHome" => Trigger::Alexa,
        "cloudFront" => Trigger::CloudFront,
        "cloudwatchEvent" => bus_trigger(options.get("event")),
        "cloudwatchLog" => Trigger::CloudwatchLogs,
        "cognitoUserPool" => Trigger::Cognito,
        "eventBridge" if options.get("schedule").is_some() => Trigger::Schedule,
        "eventBridge" => bus_trigger(options.get("pattern")),
        "http" => Trigger::ApiGatewayRest,
        "httpApi" => Trigger::ApiGatewayHttp,
        "iot" => Trigger::Iot,
        "kafka" | "msk" => Trigger::Kafka,
        "s3" => Trigger::S3,
        "schedule" => Trigger::Schedule,
        "sns" => Trigger::Sns,
        "sqs" => Trigger::Sqs,
        "stream" => stream(options),
        "websocket" => Trigger::ApiGatewayWebsocket,
        _ => Trigger::Unknown,
    }
}

/// A stream is DynamoDB's or Kinesis', by its type or its ARN.
fn stream(options: Node<'_>) -> Trigger {
    let arn = options.get("arn").unwrap_or(options);
    let arn = arn.text().unwrap_or_default();
    match options.text_at("type") {
        Some("dynamodb") => Trigger::Dynamodb,
        Some("kinesis") => Trigger::Kinesis,
        _ if arn.contains(":dynamodb:") => Trigger::Dynamodb,
        _ if arn.contains(":kinesis:") => Trigger::Kinesis,
        _ => Trigger::Unknown,
    }
}

fn azure(kind: &str) -> Trigger {
    match kind {
        "blob" => Trigger::AzureBlob,
        "cosmosDB" => Trigger::AzureCosmos,
        "eventGrid" => Trigger::AzureEventGrid,
        "eventHub" => Trigger::AzureEventHub,
        "http" => Trigger::AzureHttp,
        "queue" => Trigger::AzureQueue,
        "serviceBus" => Trigger::AzureServiceBus,
        "timer" => Trigger::AzureTimer,
        _ => Trigger::Unknown,
    }
}

fn google(kind: &str, options: Node<'_>) -> Trigger {
    match kind {
        "http" => Trigger::GcpHttp,
        "event" => google::event_trigger(options.text_at("eventType").unwrap_or_default()),
        _ => Trigger::Unknown,
    }
}

pub(in crate::deploy) fn alibaba(kind: &str) -> Trigger {
    match kind {
        "http" => Trigger::AlibabaHttp,
        "oss" => Trigger::AlibabaOss,
        "timer" => Trigger::AlibabaTimer,
        _ => Trigger::Unknown,
    }
}

fn openwhisk(kind: &str) -> Trigger {
    match kind {
        "http" => Trigger::OpenwhiskWeb,
        _ => Trigger::Unknown,
    }
}

fn scaleway(kind: &str) -> Trigger {
    match kind {
        "schedule" => Trigger::ScalewayCron,
        _ => Trigger::Unknown,
    }
}

pub(in crate::deploy) fn tencent(kind: &str) -> Trigger {
    match kind.to_ascii_lowercase().as_str() {
        "apigw" => Trigger::TencentApigw,
        "ckafka" => Trigger::TencentCkafka,
        "cmq" => Trigger::TencentCmq,
        "cos" => Trigger::TencentCos,
        "timer" => Trigger::TencentTimer,
        _ => Trigger::Unknown,
    }
}
