//! A repository as companies have them: few functions among many files that are none.

use super::service::{Language, service};

/// One in so many files has a handler.
pub(crate) const PER_HANDLER: usize = 100;

/// `files` source files in three languages: those of services without their handlers, and among them some with one.
pub(crate) fn repository(files: usize) -> Vec<(String, String)> {
    let languages = [Language::Python, Language::JavaScript, Language::TypeScript];
    let parts = languages.map(|language| service(language, PER_HANDLER));
    let sources = parts.iter().flatten().filter(|(path, _)| path.starts_with("service_"));
    let sources: Vec<&(String, String)> = sources.collect();
    let mut all = Vec::new();
    for at in 0..files {
        let (path, text) = sources[at % sources.len()];
        let text = match at % PER_HANDLER {
            0 => text.clone(),
            // Functions of the same size under other names, in files that speak of handlers and of servers.
            _ => text.replace("handler", "task") + &remark(path),
        };
        all.push((format!("part_{:02}/{path}", at / sources.len()), text));
    }
    all
}

fn remark(path: &str) -> String {
    let mark = if path.ends_with(".py") { "#" } else { "//" };
    format!("{mark} The handler of the express queue calls this; http clients and flask applications do not.\n")
}

/// One application whose routes stand in so many modules.
pub(crate) fn routes(modules: usize) -> Vec<(String, String)> {
    let mut main = String::from("from flask import Flask\napp = Flask(__name__)\n");
    let mut files = vec![("routes/__init__.py".to_owned(), String::new())];
    for at in 0..modules {
        main.push_str(&format!("from routes import r{at}\nr{at}.init(app)\n"));
        let text = format!(
            "import subprocess\nfrom flask import request\n\ndef init(app):\n    @app.route('/r{at}/<name>')\n    def r{at}(name):\n        return shown{at}(request.args.get('q', '') + name)\n\ndef shown{at}(text):\n    return text.upper()\n"
        );
        files.push((format!("routes/r{at}.py"), text));
    }
    files.push(("app.py".to_owned(), main));
    files
}
