//! Handlers that a module registers with a platform's library: by a decorator or by a call.

use smol_str::SmolStr;

use super::{Candidate, Found, Target, found};
use crate::deploy::Trigger;
use crate::eval::{Entry, Evaluator, Registration};
use crate::finding::Platform;
use crate::syntax::Language;
use crate::value::api::without_arguments;

/// What a registration makes of the function that it is given.
struct Registrar {
    /// The API, with the arguments of its calls left out.
    api: &'static str,
    platform: Platform,
    trigger: Option<Trigger>,
}

const fn gcp(api: &'static str, trigger: Option<Trigger>) -> Registrar {
    Registrar { api, platform: Platform::Gcp, trigger }
}

const fn azure(api: &'static str, trigger: Trigger) -> Registrar {
    Registrar { api, platform: Platform::Azure, trigger: Some(trigger) }
}

const fn server(api: &'static str) -> Registrar {
    Registrar { api, platform: Platform::Unknown, trigger: Some(Trigger::Http) }
}

/// Facts: the libraries' documentation; `functions_framework` 3, `azure-functions` 1;
/// Node 20, Express 5.
const REGISTRARS: &[Registrar] = &[
    gcp("functions_framework.http", Some(Trigger::GcpHttp)),
    gcp("functions_framework.aio.http", Some(Trigger::GcpHttp)),
    gcp("functions_framework.cloud_event", None),
    gcp("functions_framework.aio.cloud_event", None),
    gcp("functions_framework.typed", None),
    gcp("@google-cloud/functions-framework.http", Some(Trigger::GcpHttp)),
    gcp("@google-cloud/functions-framework.cloudEvent", None),
    azure("azure.functions.FunctionApp().route()", Trigger::AzureHttp),
    azure("azure.functions.FunctionApp().blob_trigger()", Trigger::AzureBlob),
    azure("azure.functions.FunctionApp().queue_trigger()", Trigger::AzureQueue),
    azure("azure.functions.FunctionApp().service_bus_queue_trigger()", Trigger::AzureServiceBus),
    azure("azure.functions.FunctionApp().service_bus_topic_trigger()", Trigger::AzureServiceBus),
    azure("azure.functions.FunctionApp().event_hub_message_trigger()", Trigger::AzureEventHub),
    azure("azure.functions.FunctionApp().event_grid_trigger()", Trigger::AzureEventGrid),
    azure("azure.functions.FunctionApp().cosmos_db_trigger()", Trigger::AzureCosmos),
    azure("azure.functions.FunctionApp().timer_trigger()", Trigger::AzureTimer),
    azure("azure.functions.FunctionApp().schedule()", Trigger::AzureTimer),
    azure("azure.functions.Blueprint().route()", Trigger::AzureHttp),
    azure("azure.functions.Blueprint().blob_trigger()", Trigger::AzureBlob),
    azure("azure.functions.Blueprint().queue_trigger()", Trigger::AzureQueue),
    azure("azure.functions.Blueprint().timer_trigger()", Trigger::AzureTimer),
    server("http.createServer"),
    server("http.Server"),
    server("https.createServer"),
    server("https.Server"),
    server("express().all"),
    server("express().delete"),
    server("express().get"),
    server("express().patch"),
    server("express().post"),
    server("express().put"),
    server("express().use"),
    server("express.Router().all"),
    server("express.Router().delete"),
    server("express.Router().get"),
    server("express.Router().patch"),
    server("express.Router().post"),
    server("express.Router().put"),
    server("express.Router().use"),
];

/// Whether a text names one of the libraries of its language.
pub(super) fn may_register(language: Language, text: &str) -> bool {
    const PYTHON: &[&str] = &["functions_framework", "azure.functions", "azure import functions"];
    const JAVASCRIPT: &[&str] = &["functions-framework", "createServer", "\"express\"", "'express'", "`express`"];
    let names = if language.is_python() { PYTHON } else { JAVASCRIPT };
    names.iter().any(|name| text.contains(name))
}

/// The registered functions of an evaluated module.
pub(super) fn find(evaluator: &mut Evaluator<'_>, entry: &Entry) -> Vec<Found> {
    let registrations = evaluator.registrations().to_vec();
    let here = registrations.iter().filter(|registration| registration.origin.file == entry.file);
    found_in(evaluator, entry, here)
}

/// The functions that a handler has registered: those beyond so many registrations, in the state in which it ended.
pub(super) fn found_since(evaluator: &mut Evaluator<'_>, entry: &Entry, before: usize) -> Vec<Found> {
    let registrations = evaluator.registrations().iter().skip(before).cloned().collect::<Vec<_>>();
    found_in(evaluator, entry, registrations.iter())
}

fn found_in<'r>(
    evaluator: &mut Evaluator<'_>,
    entry: &Entry,
    registrations: impl Iterator<Item = &'r Registration>,
) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for registration in registrations {
        let api = without_arguments(&registration.api);
        let Some(registrar) = REGISTRARS.iter().find(|registrar| registrar.api == api) else { continue };
        let reason = match registration.decorator {
            true => format!("is decorated with {}", api.trim_end_matches("()")),
            false => format!("is registered with {}", api.trim_end_matches("()")),
        };
        let candidate = Candidate {
            target: Target::Registered,
            platform: registrar.platform,
            triggers: registrar.trigger.into_iter().collect(),
            authenticated: false,
            signature: Default::default(),
            bindings: Vec::new(),
            reason,
            config: None,
        };
        if let Some(one) = found(evaluator, entry, &candidate, "", registration.function.clone()) {
            let known = all.iter().any(|have| have.handler.origin == one.handler.origin);
            if !known {
                all.push(one);
            }
        }
    }
    let name = |found: &Found| SmolStr::new(&found.handler.name);
    all.sort_by_key(|found| (found.handler.origin, name(found)));
    all
}
