//! What a check costs, beside what parsing the same files costs.
//!
//! `cargo bench` runs all; `cargo bench -- nested` some. The measure that counts is the ratio of `service::check` to
//! `service::parse`, and that twice the handlers cost twice as much.

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

fn check_one(bencher: Bencher<'_, '_>, text: String) {
    let files = [("handler.py".to_owned(), text)];
    bencher.bench_local(|| check(&files));
}

#[divan::bench_group(sample_count = 5, sample_size = 1)]
mod service {
    use super::*;

    /// 300 files hold 1,000 handlers.
    const FILES: [usize; 2] = [300, 600];

    #[divan::bench(args = FILES)]
    fn parse(bencher: Bencher<'_, '_>, files: usize) {
        let files = generate::service(files);
        let sources = || files.iter().filter_map(|(path, text)| Some((Language::of_path(path)?, text)));
        bencher.bench_local(|| {
            for (language, text) in sources() {
                divan::black_box(Parsed::new(language, text.clone()));
            }
        });
    }

    #[divan::bench(args = FILES)]
    fn check(bencher: Bencher<'_, '_>, files: usize) {
        let files = generate::service(files);
        bencher.bench_local(|| super::check(&files));
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
