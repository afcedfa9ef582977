//! SAM and CloudFormation templates, and those that Alibaba and Tencent made after SAM.

mod callers;
mod function;
mod intrinsic;

use super::document::{Document, Node};
use super::locate::join;
use super::{Deploy, Descriptor, Trigger};
use crate::finding::Platform;
use function::Function;
pub(super) use function::docker_command;
use intrinsic::{Parameters, Template};

/// How many parts of a list or map are looked at: no function has so many events.
const MOST: usize = 1000;
/// How deep templates nest each other.
const MAX_NESTED: usize = 8;

pub(super) fn read(document: &Document, descriptor: &mut Descriptor<'_>) {
    read_with(document, Parameters::default(), &[descriptor.path.to_owned()], descriptor);
}

/// Reads a template with the values that its parent gives to its parameters. `stack`: the templates from the outermost
/// to this one.
fn read_with(document: &Document, given: Parameters, stack: &[String], descriptor: &mut Descriptor<'_>) {
    let template = Template::new(document, given);
    let mut callers = callers::callers(&template);
    for (id, resource) in template.resources() {
        if descriptor.is_full() {
            return;
        }
        let (sam, platform) = match resource.text_at("Type").unwrap_or_default() {
            "AWS::Serverless::Function" => (true, Platform::Aws),
            "AWS::Lambda::Function" => (false, Platform::Aws),
            "Aliyun::Serverless::Function" => (true, Platform::Alibaba),
            "TencentCloud::Serverless::Function" => (true, Platform::Tencent),
            "Aliyun::Serverless::Service" | "TencentCloud::Serverless::Namespace" => {
                in_service(&template, resource, descriptor);
                continue;
            }
            "AWS::CloudFormation::Stack" | "AWS::Serverless::Application" => {
                nested(&template, id, resource, stack, descriptor);
                continue;
            }
            _ => continue,
        };
        let calls = callers.remove(id).unwrap_or_default();
        Function { template: &template, id, resource, sam, platform }.read(calls, descriptor);
    }
}

/// Functions of Alibaba and Tencent stand in their service, beside its properties.
fn in_service<'d>(template: &'d Template<'d>, service: Node<'d>, descriptor: &mut Descriptor<'_>) {
    for (id, resource) in service.entries() {
        let platform = match resource.text_at("Type") {
            Some("Aliyun::Serverless::Function") => Platform::Alibaba,
            Some("TencentCloud::Serverless::Function") => Platform::Tencent,
            _ => continue,
        };
        Function { template, id, resource, sam: true, platform }.read(Default::default(), descriptor);
    }
}

/// A template that this one deploys, by its path.
fn nested(template: &Template<'_>, id: &str, resource: Node<'_>, stack: &[String], descriptor: &mut Descriptor<'_>) {
    let place = ["TemplateURL", "Location"].iter().find_map(|key| resource.path(&["Properties", key]));
    let Some((line, written)) = place.and_then(|place| Some((place.line(), template.text(place).ok()?))) else {
        return;
    };
    if written.contains("://") {
        return;
    }
    let Some(path) = join(descriptor.folder(), &written) else {
        return descriptor
            .note(Some(line), format!("`{id}` names the template {written}, which lies outside of the project"));
    };
    if stack.contains(&path) {
        return descriptor
            .note(Some(line), format!("`{id}` names the template {written}, which leads back to this one"));
    }
    if stack.len() >= MAX_NESTED {
        return descriptor.note(Some(line), format!("`{id}` is not read: templates are nested too deeply"));
    }
    let Some(source) = (descriptor.text)(&path) else {
        return descriptor.note(Some(line), format!("`{id}` names the template {written}, but there is no such file"));
    };
    let parameters = resource.path(&["Properties", "Parameters"]).map(Node::entries).unwrap_or_default();
    let given = parameters.into_iter().map(|(name, value)| (name.to_owned(), template.text(value))).collect();
    let mut child = Descriptor { path: &path, found: Deploy::default(), full: false, ..*descriptor };
    match Document::parse(&path, &source) {
        Ok(document) => {
            let stack = [stack, std::slice::from_ref(&path)].concat();
            read_with(&document, given, &stack, &mut child);
        }
        Err(problem) => child.note(problem.line, problem.message),
    }
    let mut found = std::mem::take(&mut child.found);
    found.functions.iter_mut().for_each(|named| named.within = Some(descriptor.path.to_owned()));
    descriptor.found.take(found);
    descriptor.found.nested.push(path);
}

/// A rule of the event bus, by its pattern: S3 and partners' services tell what outsiders chose.
pub(super) fn bus_trigger(pattern: Option<Node<'_>>) -> Trigger {
    let sources = pattern.and_then(|pattern| pattern.get("source"));
    let from = |start: &str| {
        let mut names =
            sources.into_iter().flat_map(Node::items).filter_map(|name| name.text().or_else(|| name.text_at("prefix")));
        names.any(|name| name.starts_with(start))
    };
    if from("aws.partner") {
        Trigger::EventBridgePartner
    } else if from("aws.s3") {
        Trigger::S3EventBridge
    } else {
        Trigger::EventBridge
    }
}
