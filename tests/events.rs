//! Event models: for a trigger and an access path, who can choose what stands there.

use fnguard::deploy::Trigger;
use fnguard::deploy::event::{self, Leaf};
use fnguard::finding::Trust;
use fnguard::value::Step;

/// `Records[*].s3[0]` as steps; `[*]` is any element, `?` an unknown key.
fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for segment in path.split('.').filter(|segment| !segment.is_empty()) {
        let (key, indexes) = segment.split_at(segment.find('[').unwrap_or(segment.len()));
        match key {
            "" => {}
            "?" => steps.push(Step::Any),
            key => steps.push(Step::Key(key.into())),
        }
        for index in indexes.split(['[', ']']).filter(|index| !index.is_empty()) {
            steps.push(index.parse().map_or(Step::Any, Step::Index));
        }
    }
    steps
}

fn name(leaf: Leaf) -> &'static str {
    match leaf {
        Leaf::Clean => "clean",
        Leaf::Inner => "inner",
        Leaf::Trust(Trust::Platform) => "platform",
        Leaf::Trust(Trust::Internal) => "internal",
        Leaf::Trust(Trust::Indirect) => "indirect",
        Leaf::Trust(Trust::User) => "user",
        Leaf::Trust(Trust::Public) => "public",
    }
}

/// Each line: triggers, joined by `+`; a path (`.` is the event itself); what stands there.
fn check(table: &str, answer: impl Fn(&[Trigger], &[Step]) -> Leaf) {
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let [triggers, path, expected] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("three words: {line}")
        };
        let trigger = |name| Trigger::from_name(name).unwrap_or_else(|| panic!("no trigger {name}"));
        let triggers: Vec<_> = triggers.split('+').filter(|name| *name != "-").map(trigger).collect();
        assert_eq!(name(answer(&triggers, &steps(path))), expected, "{line}");
    }
}

#[test]
fn tables_are_sorted_complete_and_readable() {
    assert_eq!(event::check(), Vec::<String>::new());
}

#[test]
fn names_are_kebab_case_and_lead_back() {
    for trigger in Trigger::ALL {
        let name = trigger.name();
        assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'), "{name}");
        assert_eq!(Trigger::from_name(name), Some(*trigger));
    }
}

#[test]
fn leaves_have_the_level_of_who_chooses_them() {
    check(
        "
        api-gateway-rest  body                                         public
        api-gateway-rest  queryStringParameters.file                   public
        api-gateway-rest  headers.X-Name                               public
        api-gateway-rest  pathParameters.id                            public
        api-gateway-rest  requestContext.requestId                     platform
        api-gateway-rest  requestContext.identity.sourceIp             platform
        api-gateway-rest  requestContext.identity.userAgent            public
        api-gateway-rest  requestContext.authorizer.claims.sub         platform
        api-gateway-rest  requestContext.authorizer.claims.email       user
        api-gateway-rest  requestContext.authorizer.claims.custom:role user
        api-gateway-rest  requestContext.authorizer.tenant             user
        api-gateway-rest  httpMethod                                   clean
        api-gateway-rest  stageVariables.bucket                        internal
        api-gateway-http  rawPath                                      public
        api-gateway-http  cookies[0]                                   public
        api-gateway-http  requestContext.http.path                     public
        api-gateway-http  requestContext.http.method                   clean
        api-gateway-http  requestContext.authorizer.jwt.claims.name    user
        api-gateway-http  requestContext.authorizer.jwt.claims.iss     platform
        function-url      body                                         public
        function-url      requestContext.timeEpoch                     clean
        api-gateway-authorizer methodArn                               public
        api-gateway-websocket  requestContext.connectionId             platform
        api-gateway-websocket  body                                    public
        alb               queryStringParameters.q                      public
        alb               requestContext.elb.targetGroupArn            platform
        appsync           arguments.input.name                         user
        appsync           info.fieldName                               platform
        s3                Records[0].s3.object.key                     indirect
        s3                Records[*].s3.object.size                    clean
        s3                Records[*].s3.bucket.name                    platform
        s3                Records[*].somethingNew                      indirect
        s3-event-bridge   detail.object.key                            indirect
        s3-event-bridge   detail.bucket.name                           platform
        s3-object-lambda  userRequest.url                              user
        s3-batch          tasks[*].s3Key                               indirect
        sns               Records[0].Sns.Message                       indirect
        sns               Records[0].Sns.MessageAttributes.name.Value  indirect
        sns               Records[0].Sns.TopicArn                      platform
        sqs               Records[*].body                              indirect
        sqs               Records[*].attributes.MessageGroupId         indirect
        sqs               Records[*].attributes.SentTimestamp          clean
        ses               Records[0].ses.mail.commonHeaders.subject    public
        ses               Records[0].ses.receipt.spamVerdict.status    clean
        ses               Records[0].ses.mail.messageId                platform
        dynamodb          Records[*].dynamodb.NewImage.name.S          indirect
        dynamodb          Records[*].eventName                         clean
        kinesis           Records[*].kinesis.data                      indirect
        kinesis           Records[*].kinesis.sequenceNumber            platform
        firehose          records[*].data                              indirect
        firehose          records[*].recordId                          platform
        cloudwatch-logs   awslogs.data                                 indirect
        kafka             records.topic-0[3].value                     indirect
        kafka             records.topic-0[3].offset                    clean
        mq                messages[*].data                             indirect
        event-bridge      detail.order.id                              internal
        event-bridge      detail-type                                  platform
        schedule          time                                         platform
        schedule          key                                          internal
        cognito           userName                                     public
        cognito           request.userAttributes.sub                   platform
        cognito           request.userAttributes.email                 public
        iot               temperature                                  user
        alexa             request.intent.slots.city.value              user
        alexa             session.user.userId                          platform
        lex               inputTranscript                              public
        connect           Details.Parameters.number                    public
        bedrock           parameters[*].value                          indirect
        bedrock           actionGroup                                  platform
        step-functions    input                                        internal
        cloudfront        Records[0].cf.request.uri                    public
        cloudfront        Records[0].cf.config.distributionId          platform
        custom-resource   ResourceProperties.Name                      internal
        vpc-lattice       body                                         user
        gcp-http          args.name                                    public
        gcp-http          method                                       clean
        callable          data.name                                    user
        callable          auth.uid                                     platform
        callable          auth.token.email                             user
        gcs               data.name                                    indirect
        gcs               name                                         indirect
        gcs               data.bucket                                  platform
        gcs               bucket                                       platform
        pubsub            data.message.data                            indirect
        pubsub            attributes.name                              indirect
        pubsub            data.message.messageId                       platform
        firestore         params.document                              user
        azure-http        params.name                                  public
        azure-blob        name                                         indirect
        azure-blob        length                                       clean
        azure-queue       get_body                                     indirect
        azure-queue       dequeue_count                                clean
        azure-service-bus correlation_id                               indirect
        azure-event-hub   sequence_number                              clean
        azure-event-grid  subject                                      indirect
        azure-event-grid  event_type                                   platform
        azure-cosmos      [0].name                                     indirect
        azure-cosmos      [0]._etag                                    platform
        azure-timer       schedule_status                              platform
        http              query.name                                   public
        unknown           anything[1].at.all                           indirect
        ",
        |triggers, path| event::model(triggers[0]).trust(path),
    );
}

#[test]
fn parts_are_told_apart_until_a_leaf() {
    check(
        "
        s3                .                              inner
        s3                Records                        inner
        s3                Records[*]                     inner
        s3                Records[*].s3.object           inner
        api-gateway-rest  requestContext                 inner
        api-gateway-rest  requestContext.authorizer      inner
        iot               .                              inner
        kafka             records.?                      inner
        kafka             records.?.?.value              indirect
        sns               Records[0].Sns.Message.decoded indirect
        s3                Records[*].s3.bucket.?         inner
        s3                Records[*].s3.object.?         indirect
        ",
        |triggers, path| event::model(triggers[0]).trust(path),
    );
}

#[test]
fn a_part_as_a_whole_has_its_most_dangerous_level() {
    check(
        "
        s3                .                                indirect
        s3                Records[*].s3.bucket             platform
        s3                Records[*].s3                    indirect
        schedule          .                                internal
        api-gateway-rest  .                                public
        api-gateway-rest  requestContext.authorizer        user
        api-gateway-rest  requestContext.authorizer.claims user
        azure-timer       .                                platform
        ",
        |triggers, path| event::model(triggers[0]).worst(path),
    );
}

#[test]
fn of_several_triggers_the_most_dangerous_counts() {
    check(
        "
        s3+api-gateway-rest  body                       public
        s3+sqs               Records[*].body            indirect
        s3+schedule          time                       indirect
        s3+unknown           Records[*].s3.bucket.name  indirect
        s3+sns               Records[0].s3.object.key   indirect
        event-bridge+schedule detail.name               internal
        -                    Records[*].s3.bucket.name  indirect
        ",
        event::union,
    );
}
