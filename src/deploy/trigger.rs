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
    Http "http" Unknown,
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
                | Self::ApiGatewayHttp
                | Self::ApiGatewayRest
                | Self::ApiGatewayWebsocket
                | Self::AppSync
                | Self::AzureHttp
                | Self::Callable
                | Self::FunctionUrl
                | Self::GcpHttp
                | Self::Http
                | Self::VpcLattice
        )
    }
}
