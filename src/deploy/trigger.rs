//! What calls a function with an event: declared once.

use crate::finding::Platform;

macro_rules! triggers {
    ($($variant:ident $name:literal $platform:ident,)*) => {
        /// A kind of event source; its name is that of its table in `queries/events`.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Trigger {
            $(#[doc = $name] $variant,)*
        }

        impl Trigger {
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            pub fn platform(self) -> Platform {
                match self {
                    $(Self::$variant => Platform::$platform,)*
                }
            }
        }
    };
}

triggers! {
    Alb "alb" Aws,
    Alexa "alexa" Aws,
    ApiGatewayAuthorizer "api-gateway-authorizer" Aws,
    ApiGatewayHttp "api-gateway-http" Aws,
    ApiGatewayRest "api-gateway-rest" Aws,
    ApiGatewayWebsocket "api-gateway-websocket" Aws,
    AppSync "appsync" Aws,
    AwsConfig "aws-config" Aws,
    Bedrock "bedrock" Aws,
    CloudFront "cloudfront" Aws,
    CloudwatchLogs "cloudwatch-logs" Aws,
    CodePipeline "codepipeline" Aws,
    Cognito "cognito" Aws,
    Connect "connect" Aws,
    CustomResource "custom-resource" Aws,
    Dynamodb "dynamodb" Aws,
    EventBridge "event-bridge" Aws,
    EventBridgePartner "event-bridge-partner" Aws,
    Firehose "firehose" Aws,
    FunctionUrl "function-url" Aws,
    Iot "iot" Aws,
    Kafka "kafka" Aws,
    Kinesis "kinesis" Aws,
    Lex "lex" Aws,
    Mq "mq" Aws,
    S3 "s3" Aws,
    S3Batch "s3-batch" Aws,
    S3EventBridge "s3-event-bridge" Aws,
    S3ObjectLambda "s3-object-lambda" Aws,
    Schedule "schedule" Aws,
    Ses "ses" Aws,
    Sns "sns" Aws,
    Sqs "sqs" Aws,
    StepFunctions "step-functions" Aws,
    VpcLattice "vpc-lattice" Aws,
    AuditLog "audit-log" Gcp,
    Callable "callable" Gcp,
    CloudEvent "cloud-event" Gcp,
    CloudTask "cloud-task" Gcp,
    FirebaseAuth "firebase-auth" Gcp,
    Firestore "firestore" Gcp,
    Gcs "gcs" Gcp,
    GcpHttp "gcp-http" Gcp,
    GcpSchedule "gcp-schedule" Gcp,
    Pubsub "pubsub" Gcp,
    AzureBlob "azure-blob" Azure,
    AzureCosmos "azure-cosmos" Azure,
    AzureDurable "azure-durable" Azure,
    AzureEventGrid "azure-event-grid" Azure,
    AzureEventHub "azure-event-hub" Azure,
    AzureHttp "azure-http" Azure,
    AzureKafka "azure-kafka" Azure,
    AzureMcpTool "azure-mcp-tool" Azure,
    AzureQueue "azure-queue" Azure,
    AzureServiceBus "azure-service-bus" Azure,
    AzureSql "azure-sql" Azure,
    AzureTable "azure-table" Azure,
    AzureTimer "azure-timer" Azure,
    AlibabaHttp "alibaba-http" Alibaba,
    AlibabaOss "alibaba-oss" Alibaba,
    AlibabaTimer "alibaba-timer" Alibaba,
    CloudflareCron "cloudflare-cron" Cloudflare,
    CloudflareEmail "cloudflare-email" Cloudflare,
    CloudflarePages "cloudflare-pages" Cloudflare,
    CloudflareQueue "cloudflare-queue" Cloudflare,
    DigitaloceanHttp "digitalocean-http" Digitalocean,
    DigitaloceanSchedule "digitalocean-schedule" Digitalocean,
    KnativeHttp "knative-http" Knative,
    NetlifyHttp "netlify-http" Netlify,
    NetlifySchedule "netlify-schedule" Netlify,
    NuclioHttp "nuclio-http" Nuclio,
    OpenfaasHttp "openfaas-http" Openfaas,
    OpenwhiskWeb "openwhisk-web" Openwhisk,
    ScalewayCron "scaleway-cron" Scaleway,
    ScalewayHttp "scaleway-http" Scaleway,
    TencentApigw "tencent-apigw" Tencent,
    TencentCkafka "tencent-ckafka" Tencent,
    TencentCmq "tencent-cmq" Tencent,
    TencentCos "tencent-cos" Tencent,
    TencentTimer "tencent-timer" Tencent,
    Http "http" Unknown,
    McpTool "mcp-tool" Unknown,
    Unknown "unknown" Unknown,
}

impl Trigger {
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|trigger| trigger.name() == name)
    }

    /// Whether a client calls it directly, so that credentials can be demanded.
    pub fn is_http(self) -> bool {
        matches!(
            self,
            Self::Alb
                | Self::AlibabaHttp
                | Self::ApiGatewayHttp
                | Self::ApiGatewayRest
                | Self::ApiGatewayWebsocket
                | Self::AppSync
                | Self::AzureHttp
                | Self::Callable
                | Self::CloudflarePages
                | Self::DigitaloceanHttp
                | Self::FunctionUrl
                | Self::GcpHttp
                | Self::Http
                | Self::KnativeHttp
                | Self::NetlifyHttp
                | Self::NuclioHttp
                | Self::OpenfaasHttp
                | Self::OpenwhiskWeb
                | Self::ScalewayHttp
                | Self::TencentApigw
                | Self::VpcLattice
        )
    }
}

/// What a service that may call a function sends: by the principal of a permission.
pub(super) fn of_principal(principal: &str) -> &'static [Trigger] {
    match principal.split('.').next().unwrap_or_default() {
        "alexa-appkit" => &[Trigger::Alexa],
        "apigateway" => &[Trigger::ApiGatewayRest, Trigger::ApiGatewayHttp, Trigger::ApiGatewayWebsocket],
        "bedrock" => &[Trigger::Bedrock],
        "codepipeline" => &[Trigger::CodePipeline],
        "cognito-idp" => &[Trigger::Cognito],
        "config" => &[Trigger::AwsConfig],
        "connect" => &[Trigger::Connect],
        "elasticloadbalancing" => &[Trigger::Alb],
        "events" => &[Trigger::EventBridge, Trigger::Schedule, Trigger::S3EventBridge],
        "iot" => &[Trigger::Iot],
        "lex" | "lexv2" => &[Trigger::Lex],
        "logs" => &[Trigger::CloudwatchLogs],
        "s3" => &[Trigger::S3],
        "scheduler" => &[Trigger::Schedule],
        "ses" => &[Trigger::Ses],
        "sns" => &[Trigger::Sns],
        "vpc-lattice" => &[Trigger::VpcLattice],
        _ => &[],
    }
}

/// What an event source mapping reads: by the type of a resource, or the service of an ARN.
pub(super) fn of_stream(source: &str) -> Trigger {
    match source {
        "AWS::AmazonMQ::Broker" | "aws_mq_broker" | "mq" => Trigger::Mq,
        "AWS::DynamoDB::GlobalTable" | "AWS::DynamoDB::Table" | "aws_dynamodb_table" | "dynamodb" => Trigger::Dynamodb,
        "AWS::Kinesis::Stream" | "aws_kinesis_stream" | "kinesis" => Trigger::Kinesis,
        "AWS::MSK::Cluster" | "AWS::MSK::ServerlessCluster" | "aws_msk_cluster" | "kafka" => Trigger::Kafka,
        "AWS::SQS::Queue" | "aws_sqs_queue" | "sqs" => Trigger::Sqs,
        _ => Trigger::Unknown,
    }
}
