//! Short names in place of those by which a module and its glue know each other, such as `__wbg_addEventListener_84ae3eac6e15480a`.
//!
//! The tool that binds them makes each name unique among all programs. Between one module and its own glue a number does, and two
//! hundred names with a digest in them, which nothing compresses, are some thousand bytes of a page's first load.

use std::fs;
use std::path::Path;

use crate::process::Outcome;

/// What begins the names that the tool makes up; others, such as `memory`, are known to more than the glue.
const MADE_UP: [&str; 3] = ["__wbg_", "__wbindgen_", "wasm_bindgen__"];

/// Number of the section of a module that lists what it imports, and of that which lists what it exports.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// Bytes before the first section.
const HEADER: usize = 8;

/// Gives a bound module and its glue short names for each other.
pub(crate) fn give(module: &Path, glue: &Path) -> Outcome {
    let failed = |file: &Path, why: &dyn std::fmt::Display| format!("{}: {why}", file.display());
    let bytes = fs::read(module).map_err(|why| failed(module, &why))?;
    let script = fs::read_to_string(glue).map_err(|why| failed(glue, &why))?;
    let mut names = Names::default();
    let short = renamed(&bytes, &mut names).ok_or_else(|| failed(module, &"not a module"))?;
    let script = names.in_script(script).map_err(|why| failed(glue, &why))?;
    fs::write(module, short).map_err(|why| failed(module, &why))?;
    fs::write(glue, script).map_err(|why| failed(glue, &why))
}

/// The names that were made up, in the order of their numbers.
#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    /// The short name for one that was made up, and every other name as it is.
    fn short(&mut self, name: &str) -> String {
        if !MADE_UP.iter().any(|start| name.starts_with(start)) {
            return name.to_owned();
        }
        let known = self.0.iter().position(|other| other == name);
        let number = known.unwrap_or_else(|| {
            self.0.push(name.to_owned());
            self.0.len() - 1
        });
        short(number)
    }

    /// The glue with the short names, which it must not use for anything else.
    fn in_script(&self, mut script: String) -> Outcome<String> {
        // A name may begin another one.
        let mut numbered: Vec<(usize, &String)> = self.0.iter().enumerate().collect();
        numbered.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
        for (number, name) in numbered {
            let short = short(number);
            if script.contains(&short) {
                return Err(format!("it says {short} already"));
            }
            if !script.contains(name.as_str()) {
                return Err(format!("it does not know {name}"));
            }
            script = script.replace(name.as_str(), &short);
        }
        Ok(script)
    }
}

fn short(number: usize) -> String {
    format!("$w{number}_")
}

/// The module with the short names; `None` where it is none.
fn renamed(module: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let (header, mut rest) = module.split_at_checked(HEADER)?;
    let mut renamed = header.to_vec();
    while let Some((&section, behind)) = rest.split_first() {
        let mut reader = Reader(behind);
        let length = reader.number()?;
        let (content, behind) = reader.0.split_at_checked(length)?;
        let content = match section {
            IMPORTS => with_names(content, names, 2)?,
            EXPORTS => with_names(content, names, 1)?,
            _ => content.to_vec(),
        };
        renamed.push(section);
        write_number(&mut renamed, content.len());
        renamed.extend(content);
        rest = behind;
    }
    Some(renamed)
}

/// A list whose entries begin with so many names each, the last of which may be made up.
fn with_names(section: &[u8], names: &mut Names, count: usize) -> Option<Vec<u8>> {
    let mut reader = Reader(section);
    let entries = reader.number()?;
    let mut written = Vec::new();
    write_number(&mut written, entries);
    for _ in 0..entries {
        for place in 1..=count {
            let name = reader.name()?;
            let name = if place == count {
                names.short(name)
            } else {
                name.to_owned()
            };
            write_number(&mut written, name.len());
            written.extend(name.bytes());
        }
        let before = reader.0;
        match count {
            1 => reader.exported()?,
            _ => reader.imported()?,
        }
        written.extend(&before[..before.len() - reader.0.len()]);
    }
    reader.0.is_empty().then_some(written)
}

/// Reads the binary format of WebAssembly, section 5 of its specification.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(byte)
    }

    /// A number in groups of seven bits, the lowest first.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for group in 0..5 {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7F) << (7 * group);
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        let (name, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(name).ok()
    }

    /// What stands behind the name of an export: its kind and its number.
    fn exported(&mut self) -> Option<()> {
        self.byte()?;
        self.number().map(drop)
    }

    /// What stands behind the names of an import: its kind and its type.
    fn imported(&mut self) -> Option<()> {
        match self.byte()? {
            0 => self.number().map(drop),
            1 => {
                self.byte()?;
                self.limits()
            }
            2 => self.limits(),
            3 => {
                self.byte()?;
                self.byte().map(drop)
            }
            4 => {
                self.byte()?;
                self.number().map(drop)
            }
            _ => None,
        }
    }

    fn limits(&mut self) -> Option<()> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Some(())
    }
}

fn write_number(to: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        to.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports a function and a table and exports a function and its memory.
    fn module(import: &str, export: &str) -> Vec<u8> {
        let name = |to: &mut Vec<u8>, name: &str| {
            write_number(to, name.len());
            to.extend(name.bytes());
        };
        let mut imports = vec![2];
        for (field, kind) in [
            (import, [0, 3].as_slice()),
            ("table", &[1, 0x70, 1, 2, 0x80, 1]),
        ] {
            name(&mut imports, "./glue.js");
            name(&mut imports, field);
            imports.extend(kind);
        }
        let mut exports = vec![2];
        for (field, kind) in [(export, [0, 0x80, 1].as_slice()), ("memory", &[2, 0])] {
            name(&mut exports, field);
            exports.extend(kind);
        }
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        for (number, section) in [
            (1, vec![0]),
            (IMPORTS, imports),
            (EXPORTS, exports),
            (0, vec![1, b'x']),
        ] {
            module.push(number);
            write_number(&mut module, section.len());
            module.extend(section);
        }
        module
    }

    const IMPORT: &str = "__wbg_addEventListener_84ae3eac6e15480a";
    const EXPORT: &str = "wasm_bindgen__convert__closures_____invoke__h0d58db16e0b7275d";

    #[test]
    fn only_names_that_the_tool_made_up_change() {
        let mut names = Names::default();
        let short = renamed(&module(IMPORT, EXPORT), &mut names);
        assert_eq!(short, Some(module("$w0_", "$w1_")));
        assert_eq!(names.0, [IMPORT, EXPORT]);
        let plain = module("fetchLater", "start");
        assert_eq!(renamed(&plain, &mut Names::default()), Some(plain));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        let module = module(IMPORT, EXPORT);
        assert_eq!(
            renamed(&module[..module.len() - 1], &mut Names::default()),
            None
        );
        assert_eq!(renamed(b"\0asm", &mut Names::default()), None);
    }

    #[test]
    fn the_glue_has_the_same_names_or_is_refused() {
        let names = Names(vec![format!("{IMPORT}b"), IMPORT.to_owned()]);
        let glue = format!("{{ {IMPORT}: a, {IMPORT}b: b }}");
        assert_eq!(names.in_script(glue), Ok("{ $w1_: a, $w0_: b }".to_owned()));
        assert!(names.in_script(format!("{{ {IMPORT}: a }}")).is_err());
        assert!(names.in_script(format!("$w0_ {IMPORT} {IMPORT}b")).is_err());
    }
}
