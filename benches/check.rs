//! What a check costs, beside what parsing the same files costs.
//!
//! `cargo bench` runs all; `cargo bench -- nested` some. The measure that counts is the ratio of `service::check` to
//! `service::parse`, and that twice the handlers cost twice as much. `bundle` is about single files of some megabytes.

#[path = "../tests/generate/mod.rs"]
mod generate;

use divan::Bencher;
use fnguard::analysis::{Options, analyze};
use fnguard::finding::Analysis;
use fnguard::project::Project;
use fnguard::queries;
use fnguard::syntax::{Language, Parsed};

/// The program's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn project(files: &[(String, String)]) -> Project {
    let texts: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Project::in_memory_with_library(&texts, queries::stubs())
}

/// The whole way in one thread, as its time is then the work that it is.
fn check(files: &[(String, String)]) -> Analysis {
    analyze(&project(files), &Options { threads: 1, ..Options::default() })
}

/// The limit to compare with: every source is parsed once.
fn parse(files: &[(String, String)]) {
    for (path, text) in files {
        if let Some(language) = Language::of_path(path) {
            divan::black_box(Parsed::new(language, text.clone()));
        }
    }
}

fn check_one(bencher: Bencher<'_, '_>, text: String) {
    let files = [("handler.py".to_owned(), text)];
    bencher.bench_local(|| check(&files));
}

#[divan::bench_group(sample_count = 5, sample_size = 1)]
mod service {
    use super::*;

    use generate::Language::{JavaScript, Python, TypeScript};

    /// 300 files hold 1,000 handlers.
    const SERVICES: [(generate::Language, usize); 4] =
        [(Python, 300), (Python, 600), (JavaScript, 300), (TypeScript, 300)];

    #[divan::bench(args = SERVICES)]
    fn parse(bencher: Bencher<'_, '_>, (language, files): (generate::Language, usize)) {
        let files = generate::service(language, files);
        bencher.bench_local(|| super::parse(&files));
    }

    #[divan::bench(args = SERVICES)]
    fn check(bencher: Bencher<'_, '_>, (language, files): (generate::Language, usize)) {
        let files = generate::service(language, files);
        bencher.bench_local(|| super::check(&files));
    }
}

#[divan::bench_group(sample_count = 3, sample_size = 1)]
mod discovery {
    use super::*;
    use generate::repository::{repository, routes};

    /// Of these one in a hundred has a handler; the measure is a third of what parsing them costs.
    const FILES: usize = 5_000;

    #[divan::bench]
    fn parse(bencher: Bencher<'_, '_>) {
        let files = repository(FILES);
        bencher.bench_local(|| super::parse(&files));
    }

    #[divan::bench]
    fn handlers(bencher: Bencher<'_, '_>) {
        let files = repository(FILES);
        let options = Options { threads: 1, only_handlers: true, ..Options::default() };
        bencher.bench_local(|| analyze(&project(&files), &options));
    }

    /// Twice the modules cost twice as much.
    #[divan::bench(args = [1_000, 2_000])]
    fn routes_of_one_application(bencher: Bencher<'_, '_>, modules: usize) {
        let files = routes(modules);
        bencher.bench_local(|| super::check(&files));
    }
}

#[divan::bench_group(sample_count = 3, sample_size = 1)]
mod bundle {
    use super::*;
    use generate::bundle::{MODULE, Style};

    /// In megabytes.
    const SIZES: [usize; 3] = [1, 3, 10];

    fn of_size(style: Style, megabytes: usize) -> Vec<(String, String)> {
        let text = generate::bundle::bundle(style, megabytes * 1_000_000 / MODULE, "return cp.execSync(name)");
        vec![("index.js".to_owned(), text)]
    }

    #[divan::bench(args = SIZES)]
    fn parse(bencher: Bencher<'_, '_>, megabytes: usize) {
        let files = of_size(Style::Table, megabytes);
        bencher.bench_local(|| super::parse(&files));
    }

    #[divan::bench(args = SIZES)]
    fn check_table(bencher: Bencher<'_, '_>, megabytes: usize) {
        check_handler(bencher, &of_size(Style::Table, megabytes));
    }

    #[divan::bench(args = SIZES)]
    fn check_wrappers(bencher: Bencher<'_, '_>, megabytes: usize) {
        check_handler(bencher, &of_size(Style::Wrappers, megabytes));
    }

    fn check_handler(bencher: Bencher<'_, '_>, files: &[(String, String)]) {
        let handlers = vec!["index.js:handler".into()];
        let options = Options { threads: 1, handlers, ..Options::default() };
        bencher.bench_local(|| analyze(&project(files), &options));
    }
}

#[divan::bench_group(sample_count = 3, sample_size = 1)]
mod hard {
    use super::*;

    #[divan::bench]
    fn chain_of_200_calls(bencher: Bencher<'_, '_>) {
        check_one(bencher, generate::call_chain(200));
    }

    #[divan::bench]
    fn tree_of_calls_40_deep(bencher: Bencher<'_, '_>) {
        check_one(bencher, generate::call_tree(40));
    }

    #[divan::bench]
    fn function_of_5000_branches(bencher: Bencher<'_, '_>) {
        check_one(bencher, generate::branches(5_000));
    }

    #[divan::bench]
    fn mutual_recursion_of_2000_functions(bencher: Bencher<'_, '_>) {
        check_one(bencher, generate::mutual_recursion(2_000));
    }

    #[divan::bench(args = generate::NESTED)]
    fn nested_10000_deep(bencher: Bencher<'_, '_>, shape: &str) {
        check_one(bencher, generate::nested(shape, 10_000));
    }
}

#[divan::bench]
fn ten_lines(bencher: Bencher<'_, '_>) {
    check_one(bencher, generate::TEN_LINES.to_owned());
}
