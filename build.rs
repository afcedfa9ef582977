//! The queries are part of the program: a file that was added there is seen by the next build.

#[allow(clippy::disallowed_macros, reason = "a build script speaks to cargo on standard output")]
fn main() {
    println!("cargo::rerun-if-changed=queries");
}
