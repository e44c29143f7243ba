//! The golden files, and what is said where something differs from them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::dump::Said;
use crate::jobs::Job;

/// Differences named one by one: lines of a key, countries of a room.
const NAMED: usize = 3;

/// Hexadecimal digits of a digest that are kept.
const DIGITS: usize = 16;

/// Files line by line, which the digests hold: too long to be kept in words.
const FILES: [&str; 5] = [
    "article::",
    "codings::table",
    "picture::svg",
    "share::qr_file",
    "table::everything",
];

fn golden(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(file)
}

fn is_updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

pub(crate) fn read(file: &str) -> String {
    fs::read_to_string(golden(file)).unwrap_or_default()
}

fn write(file: &str, text: &str) -> String {
    match fs::write(golden(file), text) {
        Ok(()) => String::new(),
        Err(fault) => format!("{file}: {fault}"),
    }
}

/// What every job gives, in their order, from as many threads as there are processors.
fn each<T: Send>(jobs: &[Job], give: impl Fn(&Job) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let given = Mutex::new(BTreeMap::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((place, job)) = {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    jobs.get(place).map(|job| (place, job))
                } {
                    let result = give(job);
                    if let Ok(mut given) = given.lock() {
                        given.insert(place, result);
                    }
                }
            });
        }
    });
    let given = given.into_inner().unwrap_or_default();
    given.into_values().collect()
}

/// The sentences of `jobs` against those in words; empty where nothing differs.
pub(crate) fn sentences_differ(jobs: &[Job]) -> String {
    const FILE: &str = "english.txt";
    let lines = each(jobs, |job| {
        let mut said = Said::keeping();
        job.speak(&mut said);
        let rooms = said.rooms().values().flat_map(|room| &room.lines);
        let kept = rooms.filter(|(_, key, _)| !FILES.iter().any(|file| key.starts_with(file)));
        kept.map(|(_, key, words)| format!("{key}\t{words}"))
            .collect::<BTreeSet<String>>()
    });
    let now: BTreeSet<String> = lines.into_iter().flatten().collect();
    if is_updating() {
        let mut text = String::new();
        for line in &now {
            text.push_str(line);
            text.push('\n');
        }
        return write(FILE, &text);
    }
    let text = read(FILE);
    let before: BTreeSet<String> = text.lines().map(str::to_owned).collect();
    let mut keys: BTreeMap<&str, [Vec<&str>; 2]> = BTreeMap::new();
    for (side, one, other) in [(0, &before, &now), (1, &now, &before)] {
        for line in one.difference(other) {
            let (key, words) = line.split_once('\t').unwrap_or((line, ""));
            keys.entry(key).or_default()[side].push(words);
        }
    }
    let mut faults = String::new();
    for (key, sides) in keys {
        let _ = writeln!(
            faults,
            "{key}: {} gone, {} new",
            sides[0].len(),
            sides[1].len()
        );
        for (mark, words) in ["-", "+"].into_iter().zip(&sides) {
            for words in words.iter().take(NAMED) {
                let _ = writeln!(faults, "  {mark} {words}");
            }
        }
    }
    faults
}

/// What everything says against the digests: what differs by room and job, and the jobs that differ.
pub(crate) fn digests_differ(jobs: &[Job]) -> (String, Vec<Job>) {
    const FILE: &str = "english_digests.txt";
    let digests = each(jobs, |job| {
        let mut said = Said::default();
        job.speak(&mut said);
        let rooms = said.rooms().iter();
        rooms
            .map(|(room, said)| format!("{room} {} {}", job.name(), &said.digest()[..DIGITS]))
            .collect::<Vec<String>>()
    });
    let now: BTreeSet<&String> = digests.iter().flatten().collect();
    if is_updating() {
        let mut text = String::new();
        for line in &now {
            text.push_str(line);
            text.push('\n');
        }
        return (write(FILE, &text), Vec::new());
    }
    let text = read(FILE);
    let before: BTreeSet<&str> = text.lines().collect();
    let after: BTreeSet<&str> = now.iter().map(|line| line.as_str()).collect();
    let mut rooms: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in before.symmetric_difference(&after) {
        let mut parts = line.split(' ');
        if let (Some(room), Some(job)) = (parts.next(), parts.next()) {
            rooms.entry(room).or_default().insert(job);
        }
    }
    let mut faults = String::new();
    let mut differing = BTreeSet::new();
    for (room, jobs) in rooms {
        let some: Vec<&str> = jobs.iter().copied().take(NAMED).collect();
        let _ = writeln!(
            faults,
            "{room} differs in {}: {} …",
            jobs.len(),
            some.join(", ")
        );
        differing.extend(some);
    }
    if !faults.is_empty() {
        faults.push_str(
            "Their lines are in target/english; ENGLISH_DUMP=1 writes them all, for diff -r with another checkout.\n",
        );
    }
    let differing = jobs
        .iter()
        .filter(|job| differing.contains(job.name().as_str()));
    (faults, differing.copied().collect())
}

/// Writes every line of `jobs` to `target/english`, a folder for each.
pub(crate) fn dump(jobs: &[Job]) {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("../english");
    each(jobs, |job| {
        let folder = target.join(job.name());
        let mut said = Said::keeping();
        job.speak(&mut said);
        if fs::create_dir_all(&folder).is_err() {
            return;
        }
        for (room, said) in said.rooms() {
            let mut text = String::new();
            for (of, key, words) in &said.lines {
                let _ = writeln!(text, "{of}\t{key}\t{words}");
            }
            if let Err(fault) = fs::write(folder.join(format!("{room}.txt")), text) {
                eprintln!("{}: {fault}", folder.display());
            }
        }
    });
}
