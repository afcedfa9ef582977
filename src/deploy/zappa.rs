//! `zappa_settings`: for each stage an app, and functions for further events.

use super::document::{Document, Node};
use super::locate::Runtime;
use super::{Calls, Descriptor, Draft, Trigger};
use crate::finding::Platform;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    for (stage, settings) in document.root().entries() {
        if descriptor.is_full() {
            return;
        }
        // What the app serves is the code's to tell; that it is there is not.
        if let Some(app) = settings.get("app_function").filter(|app| app.text().is_some()) {
            let written = app.text().unwrap_or_default();
            if let Err(missing) = descriptor.files.handler(descriptor.folder(), written, Runtime::Python) {
                descriptor.note(Some(app.line()), format!("`{stage}` names the app `{written}`, but {missing}"));
            }
        }
        let lets_out = settings.get("vpc_config").is_none() && settings.get("extends").is_none();
        let mut take = |function: Node<'_>, calls: Calls| {
            let mut draft = Draft::new(stage, function.line(), descriptor.folder(), Platform::Aws).calls(calls);
            draft.open_egress = lets_out.then_some(settings.line());
            descriptor.handler(draft, function.text().unwrap_or_default(), Runtime::Python);
        };
        if let Some(handler) = settings.get("lambda_handler") {
            let mut calls = Calls::default();
            calls.add(Trigger::ApiGatewayRest, false);
            take(handler, calls);
        }
        for event in settings.get("events").into_iter().flat_map(Node::items).take(1000) {
            let Some(function) = event.get("function") else { continue };
            let mut calls = Calls::default();
            calls.add(trigger(event), false);
            take(function, calls);
        }
    }
}

fn trigger(event: Node<'_>) -> Trigger {
    if event.get("expression").or_else(|| event.get("expressions")).is_some() {
        return Trigger::Schedule;
    }
    let arn = event.path(&["event_source", "arn"]).and_then(Node::text).unwrap_or_default();
    match arn.split(':').nth(2).unwrap_or_default() {
        "dynamodb" => Trigger::Dynamodb,
        "kinesis" => Trigger::Kinesis,
        "s3" => Trigger::S3,
        "sns" => Trigger::Sns,
        "sqs" => Trigger::Sqs,
        _ => Trigger::Unknown,
    }
}
