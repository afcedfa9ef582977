//! The program: everything is in the library.

/// Evaluation makes many small values that live for a short time: the system's allocator takes a fifth of a run.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    fnguard::cli::main()
}
