//! Patterns of paths, as workspaces, `tsconfig.json` and fnguard's configuration write them.

/// Whether a path fits a pattern: `**` is any number of folders, `*` any text in one part, `?` one character.
pub fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, path) = (parts(pattern), parts(path));
    // Which ends of the pattern are still to be matched, as positions; a set, so that many `**` cost no more than one.
    let skip_stars = |at: usize| at + pattern[at..].iter().take_while(|part| **part == "**").count();
    let mut open: Vec<usize> = (0..=skip_stars(0)).collect();
    for part in path {
        let mut next = Vec::new();
        for &at in open.iter().filter(|at| **at < pattern.len()) {
            if pattern[at] == "**" {
                next.extend(at..=skip_stars(at));
            } else if part_fits(pattern[at].as_bytes(), part.as_bytes()) {
                next.extend(at + 1..=skip_stars(at + 1));
            }
        }
        next.sort_unstable();
        next.dedup();
        open = next;
    }
    open.contains(&pattern.len())
}

fn parts(text: &str) -> Vec<&str> {
    text.split('/').filter(|part| !matches!(*part, "" | ".")).collect()
}

/// Only the last `*` is ever tried again, which is enough and never costs more than the product of the lengths.
fn part_fits(pattern: &[u8], part: &[u8]) -> bool {
    let (mut at, mut taken) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while taken < part.len() {
        if pattern.get(at) == Some(&b'*') {
            star = Some((at, taken));
            at += 1;
        } else if pattern.get(at).is_some_and(|byte| *byte == b'?' || *byte == part[taken]) {
            at += 1;
            taken += 1;
        } else if let Some((star_at, star_taken)) = star {
            star = Some((star_at, star_taken + 1));
            at = star_at + 1;
            taken = star_taken + 1;
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}
