//! Programs that deploy functions: which handlers they name, in the forms in which such programs are written.
#![allow(clippy::disallowed_methods, reason = "a test starts Python and Node")]

use expect_test::{Expect, expect};
use fnguard::analysis::{Options, analyze};
use fnguard::project::Project;
use fnguard::queries;

/// Handlers are files with `handler` (and other exports where they are told); `files`: further ones, empty but for that.
fn check(programs: &[(&str, &str)], handlers: &[&str], expected: Expect) {
    let body = |path: &str| match path.ends_with(".py") {
        true => "def handler(event, context):\n    pass\n",
        false => "exports.handler = async (event) => {};\n",
    };
    let files: Vec<(&str, &str)> =
        programs.iter().copied().chain(handlers.iter().map(|path| (*path, body(path)))).collect();
    let project = Project::in_memory_with_library(&files, queries::stubs());
    let analysis = analyze(&project, &Options { only_handlers: true, ..Options::default() });
    let mut told = String::new();
    for handler in &analysis.handlers {
        let (file, triggers) = (project.path(handler.origin.file), handler.triggers.join(","));
        told += &format!("{file} {} [{triggers}] {:?}: {}\n", handler.name, handler.trust, handler.reason);
    }
    for note in &analysis.notes {
        let line = note.line.map(|line| format!(":{line}")).unwrap_or_default();
        told += &format!("note {}{line}: {}\n", note.path, note.message);
    }
    expected.assert_eq(&told);
}

#[test]
fn a_stack_beside_its_functions() {
    let stack = r#"
import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import * as apigw from 'aws-cdk-lib/aws-apigateway';

export class Api extends cdk.Stack {
  constructor(scope, id, props?: cdk.StackProps) {
    super(scope, id, props);
    const fn = new NodejsFunction(this, 'fn', { entry: 'src/index.ts', runtime: lambda.Runtime.NODEJS_20_X });
    fn.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
    new apigw.LambdaRestApi(this, 'api', { handler: fn });
  }
}
"#;
    check(
        &[("cdk.json", "{}"), ("lib/api.ts", stack)],
        &["src/index.ts"],
        expect![[r#"
            src/index.ts handler [api-gateway-rest,function-url] Public: lib/api.ts:10 names it
        "#]],
    );
}

#[test]
fn a_program_without_classes() {
    let program = r#"
import { App, Stack, Duration } from 'aws-cdk-lib';
import { Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, NodejsFunctionProps } from 'aws-cdk-lib/aws-lambda-nodejs';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';

const app = new App();
const stack = new Stack(app, 'Shop');
const queue = sqs.Queue.fromQueueArn(stack, 'Queue', 'arn:aws:sqs:us-east-1:1:q');
const shared: Partial<NodejsFunctionProps> = { runtime: Runtime.NODEJS_20_X, environment: { URL: queue.queueUrl } };
const parse = new NodejsFunction(stack, 'Parse', { ...shared, entry: 'src/parse.ts' });
parse.addEventSource(new SqsEventSource(queue));
const tick = new NodejsFunction(stack, 'Tick', { ...shared, entry: 'src/tick.ts', timeout: Duration.seconds(1) });
new Schedule(stack, 'S', { schedule: ScheduleExpression.rate(Duration.hours(1)), target: new LambdaInvoke(tick, {}) });
"#;
    check(
        &[("app.ts", program)],
        &["src/parse.ts", "src/tick.ts"],
        expect![[r#"
        src/parse.ts handler [sqs] Indirect: app.ts:14 names it
        src/tick.ts handler [schedule] Internal: app.ts:16 names it
    "#]],
    );
}

#[test]
fn a_construct_in_plain_javascript() {
    let construct = r#"
const cdk = require("aws-cdk-lib");
const { Construct } = require("constructs");
const path = require("path");
const { NodejsFunction } = require("aws-cdk-lib/aws-lambda-nodejs");

class Functions extends Construct {
  constructor(scope, id) {
    super(scope, id);
    const create = new NodejsFunction(this, "Create", {
      runtime: cdk.aws_lambda.Runtime.NODEJS_18_X,
      entry: path.join(__dirname, "../handlers/brand.js"),
      handler: "handler",
    });
    const api = new cdk.aws_apigateway.RestApi(this, "Api");
    const all = api.root.addResource("brands").addResource("{id}");
    all.addMethod("POST", new cdk.aws_apigateway.LambdaIntegration(create), {
      authorizer: new cdk.aws_apigateway.CognitoUserPoolsAuthorizer(this, "Pool", { cognitoUserPools: [] }),
    });
  }
}
module.exports = { Functions };
"#;
    let stack = r#"
const { Stack } = require("aws-cdk-lib");
const { Functions } = require("./functions");
exports.Backend = class extends Stack {
  constructor(scope, id) {
    super(scope, id);
    new Functions(this, "Functions");
  }
};
"#;
    let app = r#"
const cdk = require("aws-cdk-lib");
const { Backend } = require("../lib/backend");
new Backend(new cdk.App(), "Backend");
"#;
    check(
        &[("cdk.json", "{}"), ("bin/app.js", app), ("lib/backend.js", stack), ("lib/functions.js", construct)],
        &["handlers/brand.js"],
        expect![[r#"
            handlers/brand.js handler [api-gateway-rest] User: lib/functions.js:10 names it
        "#]],
    );
}

#[test]
fn helpers_make_functions() {
    let factory = r#"
import { Construct } from 'constructs';
import { Runtime, Code, Function } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';

interface Config { folder: string; name: string }

export const lambdaFactory = (scope: Construct, config: Config, environment: string): NodejsFunction =>
  new NodejsFunction(scope, config.name, {
    runtime: Runtime.NODEJS_18_X,
    bundling: { minify: environment === 'prod' ? true : false },
    entry: `src/functions/${config.folder}/index.ts`,
  });

export default function useLambda(stack) {
  const zipped = (name: string, props: any) =>
    new Function(stack, name, { code: Code.fromAsset('dist'), runtime: Runtime.NODEJS_18_X, handler: 'a.handler', ...props });
  return { zipped };
}
"#;
    let stack = r#"
import { Stack, App } from 'aws-cdk-lib';
import useLambda, { lambdaFactory } from './factory';

class Main extends Stack {
  constructor(scope, id) {
    super(scope, id);
    const { zipped } = useLambda(this);
    zipped('Plain', {});
    zipped('Other', { handler: 'b.handler' });
    for (const folder of ['one', 'two']) lambdaFactory(this, { folder, name: folder }, process.env.STAGE);
    ['three'].forEach((folder) => lambdaFactory(this, { folder, name: folder }, 'dev'));
  }
}
new Main(new App(), 'Main');
"#;
    check(
        &[("cdk.json", "{}"), ("infra/factory.ts", factory), ("infra/main.ts", stack)],
        &[
            "src/a.ts",
            "src/b.ts",
            "src/functions/one/index.ts",
            "src/functions/two/index.ts",
            "src/functions/three/index.ts",
        ],
        expect![[r#"
            src/a.ts handler [] Indirect: infra/factory.ts:17 names it
            src/b.ts handler [] Indirect: infra/factory.ts:17 names it
            src/functions/one/index.ts handler [] Indirect: infra/factory.ts:9 names it
            src/functions/three/index.ts handler [] Indirect: infra/factory.ts:9 names it
            src/functions/two/index.ts handler [] Indirect: infra/factory.ts:9 names it
        "#]],
    );
}

#[test]
fn subclasses_and_stacks_that_only_tests_make() {
    let stack = r#"
import * as cdk from '@aws-cdk/core';
import lambda = require('@aws-cdk/aws-lambda');
import * as path from 'path';
import { RestApi, LambdaIntegration, AuthorizationType } from '@aws-cdk/aws-apigateway';

interface Props extends lambda.FunctionProps { handlerName: string }

export class ClubFunction extends lambda.Function {
  constructor(scope: cdk.Stack, id: string, props: Props) {
    super(scope, id, {
      ...props,
      runtime: lambda.Runtime.NODEJS_12_X,
      handler: `${props.handlerName}.handler`,
      code: lambda.Code.fromAsset(path.join('dist', props.handlerName)),
    });
  }
}

export class ClubStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string, props: any) {
    super(scope, id, props);
    const fn = new ClubFunction(this, 'Weather', { handlerName: 'weather' });
    const alias = new lambda.Alias(this, 'Live', { aliasName: 'live', version: fn.currentVersion });
    const api = new RestApi(this, 'Api', { defaultMethodOptions: { authorizationType: AuthorizationType.IAM } });
    api.root.addMethod('GET', new LambdaIntegration(alias));
    api.root.addResource('open').addMethod('GET', new LambdaIntegration(fn), { authorizationType: AuthorizationType.NONE });
  }
}
"#;
    let test = r#"
import * as cdk from '@aws-cdk/core';
import { ClubStack } from '../lib/club';
test('makes a function', () => {
  new ClubStack(new cdk.App(), 'Test', {});
});
"#;
    check(
        &[("cdk.json", "{}"), ("lib/club.ts", stack), ("test/club.test.ts", test)],
        &["src/weather/weather.ts"],
        expect![[r#"
            src/weather/weather.ts handler [api-gateway-rest] Public: lib/club.ts:11 names it
        "#]],
    );
}

#[test]
fn what_calls_functions() {
    let stack = r#"
import { Stack, aws_lambda as lambda, aws_cognito as cognito, aws_events as events, aws_events_targets as targets } from 'aws-cdk-lib';
import * as appsync from 'aws-cdk-lib/aws-appsync';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Provider } from 'aws-cdk-lib/custom-resources';

export class Everything extends Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const make = (name: string) =>
      new lambda.Function(this, name, {
        runtime: lambda.Runtime.PYTHON_3_12, handler: `${name}.handler`, code: lambda.Code.fromAsset('fn'),
      });
    const api = new appsync.GraphqlApi(this, 'Graph', { name: 'graph' });
    api.addLambdaDataSource('source', make('graph')).createResolver('r', { typeName: 'Query', fieldName: 'f' });
    const pool = new cognito.UserPool(this, 'Pool', { lambdaTriggers: { preSignUp: make('signup') } });
    pool.addTrigger(cognito.UserPoolOperation.POST_CONFIRMATION, make('confirmed'));
    new tasks.LambdaInvoke(this, 'Step', { lambdaFunction: make('step') });
    new Provider(this, 'Provider', { onEventHandler: make('custom') });
    const socket = new WebSocketApi(this, 'Socket', {
      connectRouteOptions: { integration: new WebSocketLambdaIntegration('c', make('connect')) },
    });
    socket.addRoute('send', { integration: new WebSocketLambdaIntegration('s', make('send')) });
    const rule = new events.Rule(this, 'Rule', { eventPattern: { source: ['aws.s3'] } });
    rule.addTarget(new targets.LambdaFunction(make('object')));
    make('permitted').addPermission('p', { principal: new iam.ServicePrincipal('iot.amazonaws.com') });
    make('mapped').addEventSourceMapping('m', { eventSourceArn: 'arn:aws:kinesis:eu-west-1:1:stream/s' });
    props.api.addRoutes({ path: '/', integration: props.integration(make('hidden')) });
  }
}
"#;
    let names = [
        "graph",
        "signup",
        "confirmed",
        "step",
        "custom",
        "connect",
        "send",
        "object",
        "permitted",
        "mapped",
        "hidden",
    ];
    let handlers: Vec<String> = names.iter().map(|name| format!("fn/{name}.py")).collect();
    let handlers: Vec<&str> = handlers.iter().map(String::as_str).collect();
    check(
        &[("cdk.json", "{}"), ("stack.ts", stack)],
        &handlers,
        expect![[r#"
        fn/confirmed.py handler [cognito] Public: stack.ts:14 names it
        fn/connect.py handler [api-gateway-websocket] Public: stack.ts:14 names it
        fn/custom.py handler [custom-resource] Internal: stack.ts:14 names it
        fn/graph.py handler [appsync] User: stack.ts:14 names it
        fn/hidden.py handler [] Indirect: stack.ts:14 names it
        fn/mapped.py handler [kinesis] Indirect: stack.ts:14 names it
        fn/object.py handler [s3-event-bridge] Indirect: stack.ts:14 names it
        fn/permitted.py handler [iot] User: stack.ts:14 names it
        fn/send.py handler [api-gateway-websocket] Public: stack.ts:14 names it
        fn/signup.py handler [cognito] Public: stack.ts:14 names it
        fn/step.py handler [step-functions] Internal: stack.ts:14 names it
    "#]],
    );
}

#[test]
fn python_stacks() {
    let v1 = r#"
from aws_cdk import aws_lambda, core
import os


class Lambda(core.Construct):
    """A function in a folder beside this one."""

    def __init__(self, app: core.App, id: str, timeout: int = 5, asset_dir: str = None) -> None:
        super().__init__(app, id)
        self.code = aws_lambda.Code.from_asset(os.path.join(os.path.dirname(__file__), "..", asset_dir))
        self.function = aws_lambda.Function(
            self, "function", code=self.code, handler="handler.handler", runtime=aws_lambda.Runtime.PYTHON_3_7)
"#;
    let stack = r#"
from pathlib import Path

from aws_cdk import Stack, aws_lambda as _lambda, aws_apigateway as apigw, aws_dynamodb as dynamodb
from aws_cdk.aws_lambda import Alias, Code, Function, Runtime
from aws_cdk.aws_lambda_event_sources import DynamoEventSource

from constructs_.function import Lambda

LAMBDA_DIR = "functions"
ROOT = Path(__file__).resolve().parent.parent


class Main(Stack):
    def __init__(self, scope, id, **kwargs):
        super().__init__(scope, id, **kwargs)
        try:
            self.lambdas = {}
            self.create()
            Lambda(self, "Thing", asset_dir="thing")
        except Exception as error:
            print(f"failed: {error}")

    def create(self):
        self.lambdas["cors"] = _lambda.Function(
            self, id="cors", code=Code.from_asset(f"{LAMBDA_DIR}/cors"), handler="cors.handler", runtime=Runtime.PYTHON_3_8)
        api = apigw.RestApi(self, "api")
        api.root.add_resource("cors").add_method("GET", apigw.LambdaIntegration(self.lambdas["cors"]))
        table = Function(
            self, "table", code=Code.from_asset(str(ROOT / "functions" / "table")), handler="t.handler",
            runtime=Runtime.PYTHON_3_9)
        live = Alias(scope=self, id="Live", alias_name="live", version=table.current_version)
        live.add_event_source(DynamoEventSource(dynamodb.Table(self, "t"), starting_position=None))
"#;
    let app = r#"
#!/usr/bin/env python3
import aws_cdk as cdk
from stacks.main import Main

app = cdk.App()
Main(app, "Main")
app.synth()
"#;
    check(
        &[
            ("cdk.json", "{}"),
            ("app.py", app),
            ("stacks/__init__.py", ""),
            ("stacks/main.py", stack),
            ("constructs_/__init__.py", ""),
            ("constructs_/function.py", v1),
        ],
        &["thing/handler.py", "functions/cors/cors.py", "functions/table/t.py"],
        expect![[r#"
            functions/cors/cors.py handler [api-gateway-rest] Public: stacks/main.py:25 names it
            functions/table/t.py handler [dynamodb] Indirect: stacks/main.py:29 names it
            thing/handler.py handler [] Indirect: constructs_/function.py:12 names it
        "#]],
    );
}

#[test]
fn python_deploys_node_and_relative_to_its_own_folder() {
    let stack = r#"
import aws_cdk as cdk
from aws_cdk import aws_lambda as _lambda, aws_appsync as appsync


class Api(cdk.Stack):
    def __init__(self, scope, construct_id, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)
        loyalty = _lambda.Function(
            self, "Loyalty", runtime=_lambda.Runtime.NODEJS_18_X, handler="loyalty.handler",
            code=_lambda.Code.from_asset("../src", bundling=cdk.BundlingOptions(command=["bash"])))
        api = appsync.GraphqlApi(self, "Api", name="api")
        api.add_lambda_data_source("Loyalty", loyalty)


app = cdk.App()
Api(app, "Api")
app.synth()
"#;
    check(
        &[("infra/cdk.json", "{}"), ("infra/app.py", stack)],
        &["src/loyalty.js"],
        expect![[r#"
        src/loyalty.js handler [appsync] User: infra/app.py:9 names it
    "#]],
    );
}

#[test]
fn images_archives_and_code_that_is_elsewhere() {
    let stack = r#"
import { Stack, aws_lambda as lambda } from 'aws-cdk-lib';
import * as path from 'path';

export class Odd extends Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    const runtime = lambda.Runtime.PYTHON_3_12;
    new lambda.DockerImageFunction(this, 'Image', { code: lambda.DockerImageCode.fromImageAsset('image') });
    new lambda.DockerImageFunction(this, 'Command', {
      code: lambda.DockerImageCode.fromImageAsset(path.join(__dirname, 'image'), { cmd: ['other.handler'] }),
    });
    new lambda.Function(this, 'Go', { runtime: lambda.Runtime.GO_1_X, handler: 'main', code: lambda.Code.fromAsset('go') });
    new lambda.Function(this, 'Zip', { runtime, handler: 'a.b', code: lambda.Code.fromAsset(path.join(__dirname, '/a.zip')) });
    new lambda.Function(this, 'Inline', { runtime, handler: 'index.handler', code: lambda.Code.fromInline('pass') });
    new lambda.Function(this, 'Bucket', { runtime, handler: 'a.b', code: lambda.Code.fromBucket(props.bucket, 'key') });
    new lambda.Function(this, 'Env', { runtime, handler: process.env.HANDLER!, code: lambda.Code.fromAsset('image') });
    new lambda.Function(this, 'Outside', { runtime, handler: 'a.b', code: lambda.Code.fromAsset('../../code') });
    new lambda.Function(this, 'Missing', { runtime, handler: 'a.b', code: lambda.Code.fromAsset('missing') });
  }
}
"#;
    let dockerfile = "FROM public.ecr.aws/lambda/python:3.12\nCMD [\"app.handler\"]\n";
    check(
        &[("cdk.json", "{}"), ("stack.ts", stack), ("image/Dockerfile", dockerfile)],
        &["image/app.py", "image/other.py"],
        expect![[r#"
            image/app.py handler [] Indirect: stack.ts:9 names it
            image/other.py handler [] Indirect: stack.ts:10 names it
            note stack.ts:14: `Zip` is not read: its code is the archive a.zip
            note stack.ts:15: names `handler`, which is no function that is seen in stack.ts:15/index.py; it has no functions that can be named
            note stack.ts:16: `Bucket` is not read: its code lies outside of the project
            note stack.ts:17: `Env` is not read: its handler holds ${process.env.HANDLER}, which the deployment decides
            note stack.ts:18: `Outside` is not read: ../../code lies outside of the project
            note stack.ts:19: `Missing` names the handler `a.b`, but there is no missing/a.py or missing/a/__init__.py
        "#]],
    );
}

#[test]
fn sst_configurations() {
    let config = r#"
export default $config({
  app(input) { return { name: "calc", home: "aws" }; },
  async run() {
    const api = new sst.aws.ApiGatewayV2("Api");
    const { Additioner } = await import("./infra/addition");
    await Additioner(api);
    const machine = new Machine("m");
    machine.addCronTrigger("Nightly", "rate(1 day)");
    new sst.aws.SnsTopic("Topic").subscribe("Sub", "core/topic.handler");
    new sst.aws.Dynamo("Table", {}).subscribe("Sub", { handler: "core/table.handler" });
    new sst.aws.CognitoUserPool("Pool", { triggers: { preSignUp: "core/signup.handler" } });
  },
});

class Machine {
  constructor(public name: string) {}
  addCronTrigger(name: string, schedule: string) {
    return new sst.aws.Cron(name, { schedule, function: { handler: "core/cron.handler", link: [this] } });
  }
}
"#;
    let addition = r#"
export async function Additioner(api: sst.aws.ApiGatewayV2) {
  const add = new sst.aws.Function("Add", { handler: "core/add.handler", nodejs: {} });
  const addApi = new sst.aws.Function("AddApi", { handler: "core/addapi.handler", environment: { NAME: add.name } });
  api.route("POST /calc/add", addApi.arn);
  return { url: api.url };
}
"#;
    check(
        &[("sst.config.ts", config), ("infra/addition.ts", addition)],
        &["core/add.ts", "core/addapi.ts", "core/cron.ts", "core/topic.ts", "core/table.ts", "core/signup.ts"],
        expect![[r#"
            core/add.ts handler [] Indirect: infra/addition.ts:3 names it
            core/addapi.ts handler [api-gateway-http] Public: infra/addition.ts:4 names it
            core/cron.ts handler [schedule] Internal: sst.config.ts:19 names it
            core/signup.ts handler [cognito] Public: sst.config.ts:12 names it
            core/table.ts handler [dynamodb] Indirect: sst.config.ts:11 names it
            core/topic.ts handler [sns] Indirect: sst.config.ts:10 names it
        "#]],
    );
}

#[test]
fn stacks_of_sst_2() {
    let config = r#"
import { SSTConfig } from "sst";
import { ApiStack } from "./stacks/api";

export default {
  config(_input) { return { name: "tracks", region: "us-east-1" }; },
  stacks(app) {
    app.setDefaultFunctionProps({ runtime: "nodejs18.x" });
    app.stack(ApiStack);
  },
} satisfies SSTConfig;
"#;
    let stack = r#"
import { Api, Cron, Queue, Function, StackContext, use } from "sst/constructs";
import { DbStack } from "./db";

export function ApiStack({ stack, app }: StackContext) {
  const { db } = use(DbStack);
  const queue = new Queue(stack, "q", { consumer: "src/consumer.handler" });
  const api = new Api(stack, "api", {
    defaults: { authorizer: "iam", function: { bind: [db, queue] } },
    routes: {
      "GET /": "src/get.handler",
      "POST /": { function: { handler: "src/post.handler", timeout: 10 }, authorizer: "none" },
    },
  });
  new Cron(stack, `cron-${app.stage}`, { schedule: "rate(30 minutes)", job: { function: { handler: "src/cron.handler" } } });
  const url = new Function(stack, "url", { handler: "src/url.handler", url: true });
  stack.addOutputs({ ApiEndpoint: api.url, Url: url.url });
}
"#;
    check(
        &[
            ("sst.config.ts", config),
            ("stacks/api.ts", stack),
            ("stacks/db.ts", "export const DbStack = () => ({});\n"),
        ],
        &["src/consumer.ts", "src/get.ts", "src/post.ts", "src/cron.ts", "src/url.ts"],
        expect![[r#"
            src/consumer.ts handler [sqs] Indirect: stacks/api.ts:7 names it
            src/cron.ts handler [schedule] Internal: stacks/api.ts:15 names it
            src/get.ts handler [api-gateway-http] Public: stacks/api.ts:8 names it
            src/post.ts handler [api-gateway-http] Public: stacks/api.ts:8 names it
            src/url.ts handler [function-url] Public: stacks/api.ts:16 names it
        "#]],
    );
}

#[test]
fn pulumi_programs() {
    let program = r#"
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import * as apigateway from "@pulumi/aws-apigateway";
import { scrape } from "./scrape";
import { factory } from "./factory";

class Worker extends pulumi.ComponentResource {
  public readonly lambda: aws.lambda.Function;
  constructor(name: string, options: { path: string; file: string }) {
    super("app:Worker", name, {});
    this.lambda = new aws.lambda.Function(`${name}-func`, {
      runtime: aws.lambda.Runtime.NodeJS18dX,
      code: new pulumi.asset.AssetArchive({ ".": new pulumi.asset.FileArchive(options.path) }),
      handler: `${options.file}.handler`,
    }, { parent: this });
  }
}
const worker = new Worker("w", { path: "./app", file: "work" });
const rule = new aws.cloudwatch.EventRule("r", { scheduleExpression: "rate(1 hour)" });
new aws.cloudwatch.EventTarget("t", { rule: rule.name, arn: worker.lambda.arn });
new aws.lambda.Permission("p", { function: worker.lambda.name, principal: "events.amazonaws.com", action: "x" });

export const scraper = new aws.lambda.CallbackFunction("scraper", { callback: scrape, timeout: 60 });
export const raids = new aws.lambda.CallbackFunction("raids", { callbackFactory: factory });
const queue = new aws.sqs.Queue("q");
queue.onEvent("read", scraper);

const routes: any[] = [];
for (const [path, body] of Object.entries({ "/a": "A", "/b": "B" })) {
  routes.push({ path, method: "GET", eventHandler: async (event) => ({ statusCode: 200, body }) });
}
new apigateway.RestAPI("api", { routes });
"#;
    let scrape = "export const scrape = async (event) => event;\n";
    let factory = "export const factory = () => { const client = {}; return async (event) => client; };\n";
    check(
        &[("Pulumi.yaml", "name: x\n"), ("index.ts", program), ("scrape.ts", scrape), ("factory.ts", factory)],
        &["app/work.js"],
        expect![[r#"
            app/work.js handler [event-bridge,schedule] Internal: index.ts:12 names it
            factory.ts <anonymous> [unknown] Indirect: is registered with @pulumi/aws.lambda.CallbackFunction
            index.ts eventHandler [api-gateway-rest] Public: is registered with @pulumi/aws-apigateway.RestAPI
            scrape.ts scrape [sqs] Indirect: is registered with @pulumi/aws.sqs.Queue().onEvent
        "#]],
    );
}

#[test]
fn pulumi_in_python() {
    let program = r#"
import pulumi
import pulumi_aws as aws

queue = aws.sqs.Queue("q")
fn = aws.lambda_.Function(
    "fn",
    runtime="python3.12",
    handler="work.handler",
    code=pulumi.AssetArchive({".": pulumi.FileArchive("./app")}),
)
aws.lambda_.EventSourceMapping("m", event_source_arn=queue.arn, function_name=fn.arn)
pulumi.export("name", fn.name)
"#;
    check(
        &[("Pulumi.yaml", "name: x\n"), ("__main__.py", program)],
        &["app/work.py"],
        expect![[r#"
        app/work.py handler [sqs] Indirect: __main__.py:6 names it
    "#]],
    );
}

#[test]
fn amplify_functions() {
    let resource = r#"
import { defineFunction } from "@aws-amplify/backend";
export const hello = defineFunction({ name: "hello" });
export const nightly = defineFunction({ entry: "./nightly.ts", schedule: "every day" });
"#;
    let auth = r#"
import { defineAuth } from "@aws-amplify/backend";
import { hello } from "../functions/resource";
export const auth = defineAuth({ loginWith: { email: true }, triggers: { preSignUp: hello } });
"#;
    let backend = r#"
import { defineBackend } from "@aws-amplify/backend";
import { auth } from "./auth/resource";
import { hello } from "./functions/resource";
defineBackend({ auth, hello });
"#;
    check(
        &[
            ("amplify/backend.ts", backend),
            ("amplify/auth/resource.ts", auth),
            ("amplify/functions/resource.ts", resource),
        ],
        &["amplify/functions/handler.ts", "amplify/functions/nightly.ts"],
        expect![[r#"
            amplify/functions/handler.ts handler [cognito] Public: amplify/functions/resource.ts:3 names it
            amplify/functions/nightly.ts handler [schedule] Internal: amplify/functions/resource.ts:4 names it
        "#]],
    );
}

#[test]
fn services_of_the_serverless_framework_that_are_programs() {
    let service = r#"
import type { Serverless } from 'serverless/aws';
import base from './serverless.base';
import functions from './src/functions';

const configuration = <Serverless>{
  ...base,
  service: 'my-service',
  functions: { ...functions, sync: { handler: 'src/sync.handler', events: [{ sqs: { arn: 'x' } }], url: { authorizer: 'aws_iam' } } },
};
module.exports = configuration;
"#;
    let base = "export default { frameworkVersion: '3', provider: { name: 'aws', runtime: 'nodejs20.x', vpc: { subnetIds: ['s'] } } };\n";
    let functions = r#"
const names = ['one', 'two'];
export default Object.fromEntries(names.map((name) => [name, { handler: `src/${name}.handler`, events: [{ httpApi: `GET /${name}` }] }]));
"#;
    let compiled = r#"
"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
const hello_1 = __importDefault(require("./hello"));
module.exports = async () => ({ provider: { name: 'aws' }, functions: { hello: hello_1.default } });
"#;
    let hello = "Object.defineProperty(exports, '__esModule', { value: true });\nexports.default = { handler: 'h.handler', events: [{ schedule: 'rate(1 day)' }] };\n";
    check(
        &[
            ("serverless.ts", service),
            ("serverless.base.ts", base),
            ("src/functions/index.ts", functions),
            ("other/serverless.js", compiled),
            ("other/hello.js", hello),
        ],
        &["src/one.ts", "src/two.ts", "src/sync.ts", "other/h.js"],
        expect![[r#"
            other/h.js handler [schedule] Internal: other/serverless.js:8 names it
            src/one.ts handler [api-gateway-http] Public: serverless.ts:9 names it
            src/sync.ts handler [function-url,sqs] User: serverless.ts:9 names it
            src/two.ts handler [api-gateway-http] Public: serverless.ts:9 names it
        "#]],
    );
}

#[test]
fn hostile_programs_end() {
    let throws = "import * as lambda from 'aws-cdk-lib/aws-lambda';\nthrow new Error('no');\n";
    let loops = "import * as lambda from 'aws-cdk-lib/aws-lambda';\nlet n = 0;\nwhile (true) new lambda.Function(this, `f${n++}`, { handler: `a${n}.b` });\n";
    let recursive = "import { Stack } from 'aws-cdk-lib';\nexport class A extends Stack { constructor(s, i) { super(s, i); new A(this, i + 'x'); } }\n";
    let circular = "const service: any = { functions: {} };\nservice.functions.self = service;\nservice.functions.list = [service];\nexport = service;\n";
    let broken = "from aws_cdk import Stack\nclass (:\n  def\n";
    check(
        &[
            ("throws.ts", throws),
            ("loops.ts", loops),
            ("recursive.ts", recursive),
            ("serverless.ts", circular),
            ("broken.py", broken),
        ],
        &[],
        expect![[r#"
            note loops.ts:3: `${…}` is not read: its handler holds ${…}, which the deployment decides
            note loops.ts:3: `f0` names the handler `a1.b`, but there is no a1.py or a1/__init__.py; there is no a1.js, a1.ts or other module of that name
            note serverless.ts:1: `self` has no handler
        "#]],
    );
}

/// They are programs of their languages, and say first what they are for.
#[test]
fn stubs_of_libraries_that_deploy_can_be_read() {
    const NODE: &str = "for (const path of process.argv.slice(1)) new vm.Script(fs.readFileSync(path, 'utf8'))";
    const PYTHON: &str = "import ast, sys\nfor path in sys.argv[1:]: ast.parse(open(path).read())";
    for (language, extension, command) in
        [("javascript", "js", ["node", "-e", NODE]), ("python", "py", ["python3", "-c", PYTHON])]
    {
        let stubs = queries::files(&format!("deploy/{language}"), extension);
        for (path, text) in &stubs {
            assert!(text.starts_with("# ") || text.starts_with("// "), "{path}: its first line says what it tells");
        }
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
        let paths = stubs.iter().map(|(path, _)| folder.join(path));
        let [program, option, text] = command;
        let output = std::process::Command::new(program).args([option, text]).args(paths).output().unwrap();
        assert!(!stubs.is_empty() && output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
