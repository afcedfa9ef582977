//! Which files can be descriptors, and who reads them.

use super::document::Document;
use super::{
    Descriptor, azure, chalice, cloudflare, cloudformation, devs, digitalocean, firebase, fission, gcloud, knative,
    netlify, nuclio, openfaas, openwhisk, serverless, supabase, vercel, zappa,
};

/// What a descriptor is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Azure,
    Chalice,
    Cloudflare,
    /// Serverless Devs.
    Devs,
    Digitalocean,
    Firebase,
    /// What the Firebase SDK writes about a codebase.
    FirebaseManifest,
    Fission,
    /// A script with `gcloud` commands.
    GcloudScript,
    /// A document with `gcloud` commands: of a build, a workflow, `package.json`.
    GcloudSteps,
    Knative,
    Netlify,
    Nuclio,
    Openfaas,
    Openwhisk,
    Serverless,
    Supabase,
    /// SAM or CloudFormation, and what Alibaba and Tencent made after SAM.
    Template,
    /// A file of a module: they are read together.
    Terraform,
    Vercel,
    Zappa,
}

/// Folders of installed or generated things.
const SKIPPED: [&str; 8] =
    [".aws-sam", ".serverless", ".terraform", "cdk.out", "node_modules", "site-packages", ".vercel", ".netlify"];

impl Kind {
    /// What a file may be, by its name alone, the likeliest first.
    pub(super) fn of(path: &str) -> Vec<Self> {
        let mut folders: Vec<&str> = path.split('/').collect();
        let name = folders.pop().unwrap_or_default();
        if folders.iter().any(|folder| SKIPPED.contains(folder)) {
            return Vec::new();
        }
        let inside = |last: &[&str]| folders.ends_with(last);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let stem = stem.to_ascii_lowercase();
        match (stem.as_str(), extension) {
            (_, "tf") => vec![Self::Terraform],
            (_, "json") if stem.ends_with(".tf") => vec![Self::Terraform],
            (_, "bash" | "mk" | "sh") | ("makefile" | "gnumakefile", "") => vec![Self::GcloudScript],
            ("function", "json") => vec![Self::Azure],
            ("config", "json") if inside(&[".chalice"]) => vec![Self::Chalice],
            ("config", "toml") if inside(&["supabase"]) => vec![Self::Supabase],
            ("firebase", "json") => vec![Self::Firebase],
            ("netlify", "toml") => vec![Self::Netlify],
            ("now" | "vercel", "json") => vec![Self::Vercel],
            ("package", "json") => vec![Self::GcloudSteps],
            ("wrangler", "json" | "jsonc" | "toml") => vec![Self::Cloudflare],
            ("zappa_settings", "json" | "toml" | "yaml" | "yml") => vec![Self::Zappa],
            (_, "json" | "yaml" | "yml") if stem == "serverless" || stem.starts_with("serverless.") => {
                vec![Self::Serverless, Self::Template]
            }
            (_, "yaml" | "yml") => Self::of_yaml(&stem, inside(&[".github", "workflows"])),
            (_, "template") => vec![Self::Template],
            (_, "json") => Self::of_json(&stem),
            _ => Vec::new(),
        }
    }

    fn of_yaml(stem: &str, workflow: bool) -> Vec<Self> {
        let own = match stem {
            "func" => Some(Self::Knative),
            "function" => Some(Self::Nuclio),
            "functions" => Some(Self::FirebaseManifest),
            "manifest" => Some(Self::Openwhisk),
            "project" => Some(Self::Digitalocean),
            "s" => Some(Self::Devs),
            _ if workflow || stem.starts_with("cloudbuild") => Some(Self::GcloudSteps),
            _ => None,
        };
        // These may have any name; their texts tell.
        own.into_iter().chain([Self::Template, Self::Openfaas, Self::Fission]).collect()
    }

    /// JSON is mostly data, so the name must speak of a template.
    fn of_json(stem: &str) -> Vec<Self> {
        let words = ["cfn", "cloudformation", "lambda", "sam", "stack", "template"];
        match () {
            () if stem.starts_with("cloudbuild") => vec![Self::GcloudSteps],
            () if words.iter().any(|word| stem.contains(word)) => vec![Self::Template],
            () => Vec::new(),
        }
    }

    /// Whether the text can name a function at all: most YAML is something else, and its errors are of no interest.
    pub(super) fn may_be(self, text: &str) -> bool {
        let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
        match self {
            Self::Azure => text.contains("bindings"),
            Self::Chalice => text.contains("app_name"),
            Self::Cloudflare => any(&["main", "pages_build_output_dir"]),
            Self::Devs => any(&["component", "services", "resources"]) && any(&["handler", "component"]),
            Self::Digitalocean => text.contains("packages"),
            Self::Firebase => text.contains("functions"),
            Self::FirebaseManifest => text.contains("endpoints"),
            Self::Fission => text.contains("fission.io/"),
            Self::GcloudScript | Self::GcloudSteps => {
                any(&["functions", "--function", "GOOGLE_FUNCTION_TARGET"])
                    && any(&["gcloud", "deploy-cloud-functions", "cloud-sdk"])
            }
            Self::Knative => text.contains("runtime"),
            Self::Netlify | Self::Supabase => text.contains("functions"),
            Self::Nuclio => any(&["nuclio", "Nuclio"]),
            Self::Openfaas => any(&["name: openfaas", "name: faas", "name: \"openfaas\""]),
            Self::Openwhisk => text.contains("packages") && any(&["actions", "function"]),
            Self::Serverless => any(&["functions", "component"]),
            Self::Template => any(&[
                "AWS::CloudFormation::Stack",
                "AWS::Lambda::Function",
                "AWS::Serverless::Application",
                "AWS::Serverless::Function",
                "Aliyun::Serverless::Function",
                "TencentCloud::Serverless::Function",
            ]),
            Self::Terraform => any(&["_function", "lambda", "cloudflare_worker", "module"]),
            Self::Vercel => text.trim_start().starts_with(['{', '/']),
            Self::Zappa => any(&["app_function", "django_settings", "events", "lambda_handler"]),
        }
    }

    pub(super) fn read(self, source: &str, descriptor: &mut Descriptor<'_>) {
        if self == Self::GcloudScript {
            return gcloud::read_script(source, descriptor);
        }
        let document = match Document::parse(descriptor.path, source) {
            Ok(document) => document,
            Err(problem) => return descriptor.note(problem.line, problem.message),
        };
        match self {
            Self::Azure => azure::read(&document, descriptor),
            Self::Chalice => chalice::read(&document, descriptor),
            Self::Cloudflare => cloudflare::read(&document, descriptor),
            Self::Devs => devs::read(&document, descriptor),
            Self::Digitalocean => digitalocean::read(&document, descriptor),
            Self::Firebase => firebase::read(&document, descriptor),
            Self::FirebaseManifest => firebase::read_manifest(&document, descriptor),
            Self::Fission => fission::read(&document, descriptor),
            Self::GcloudSteps => gcloud::read_steps(&document, descriptor),
            Self::Knative => knative::read(&document, descriptor),
            Self::Netlify => netlify::read(&document, descriptor),
            Self::Nuclio => nuclio::read(&document, descriptor),
            Self::Openfaas => openfaas::read(&document, descriptor),
            Self::Openwhisk => openwhisk::read(&document, descriptor),
            Self::Serverless => serverless::read(&document, descriptor),
            Self::Supabase => supabase::read(&document, descriptor),
            Self::Template => cloudformation::read(&document, descriptor),
            Self::Vercel => vercel::read(&document, descriptor),
            Self::Zappa => zappa::read(&document, descriptor),
            // Read as text, or with the other files of its module.
            Self::GcloudScript | Self::Terraform => {}
        }
    }
}
