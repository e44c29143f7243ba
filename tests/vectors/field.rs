//! A value in a JSON file together with its place, so that every complaint names file and field.

use std::path::Path;

use serde_json::{Map, Value};

/// A value and where it stands, such as `cases.json: cases[3].scores`.
pub(crate) struct Field<'a> {
    /// The value as it was read.
    pub(crate) value: &'a Value,
    place: String,
}

impl<'a> Field<'a> {
    /// The whole of a file.
    pub(crate) fn of_file(file: &Path, value: &'a Value) -> Self {
        Self {
            value,
            place: format!("{}:", file.display()),
        }
    }

    /// A complaint about this field.
    pub(crate) fn complain<T>(&self, complaint: &str) -> Result<T, String> {
        Err(format!("{} {complaint}", self.place))
    }

    /// The field of this object under a name.
    pub(crate) fn get(&self, name: &str) -> Result<Self, String> {
        match self.object()?.get(name) {
            Some(value) => Ok(self.inner(value, name)),
            None => self.complain(&format!("lacks the field `{name}`")),
        }
    }

    /// The fields of this object with their names, in the order of these: that of the file is kept or not, as another part of the
    /// workspace asks of the library.
    pub(crate) fn entries(&self) -> Result<Vec<(&'a str, Self)>, String> {
        let entries = self.object()?.iter();
        let mut entries: Vec<(&str, Self)> = entries
            .map(|(name, value)| (name.as_str(), self.inner(value, name)))
            .collect();
        entries.sort_by_key(|(name, _)| *name);
        Ok(entries)
    }

    /// The entries of this list.
    pub(crate) fn list(&self) -> Result<Vec<Self>, String> {
        let Some(values) = self.value.as_array() else {
            return self.complain("is not a list");
        };
        Ok(values
            .iter()
            .enumerate()
            .map(|(number, value)| Self {
                value,
                place: format!("{}[{number}]", self.place),
            })
            .collect())
    }

    /// The entries of this list, of which there must be so many.
    pub(crate) fn list_of(&self, count: usize) -> Result<Vec<Self>, String> {
        let list = self.list()?;
        if list.len() == count {
            Ok(list)
        } else {
            self.complain(&format!("has {} entries, not {count}", list.len()))
        }
    }

    /// This number.
    pub(crate) fn number(&self) -> Result<f64, String> {
        match self.value.as_f64() {
            Some(number) => Ok(number),
            None => self.complain("is not a number"),
        }
    }

    /// This number, which must lie between two others.
    pub(crate) fn number_within(&self, low: f64, high: f64) -> Result<f64, String> {
        let number = self.number()?;
        if (low..=high).contains(&number) {
            Ok(number)
        } else {
            self.complain(&format!("is {number}, not between {low} and {high}"))
        }
    }

    /// This stance, a whole number from 0 to 4.
    pub(crate) fn stance(&self) -> Result<u8, String> {
        match self.value.as_u64() {
            Some(stance @ 0..=4) => Ok(stance as u8),
            _ => self.complain("is not a whole number from 0 to 4"),
        }
    }

    /// These words.
    pub(crate) fn words(&self) -> Result<&'a str, String> {
        match self.value.as_str() {
            Some(words) => Ok(words),
            None => self.complain("is not a string"),
        }
    }

    /// This yes or no.
    pub(crate) fn truth(&self) -> Result<bool, String> {
        match self.value.as_bool() {
            Some(truth) => Ok(truth),
            None => self.complain("is not true or false"),
        }
    }

    /// The place of these words among `known`.
    pub(crate) fn one_of(&self, known: &[String]) -> Result<usize, String> {
        let words = self.words()?;
        self.place_among(words, known)
    }

    /// The place of a name, which belongs to this field, among `known`.
    pub(crate) fn place_among(&self, name: &str, known: &[String]) -> Result<usize, String> {
        match known.iter().position(|known| known == name) {
            Some(place) => Ok(place),
            None => self.complain(&format!("is `{name}`, not one of {}", known.join(", "))),
        }
    }

    fn object(&self) -> Result<&'a Map<String, Value>, String> {
        match self.value.as_object() {
            Some(object) => Ok(object),
            None => self.complain("is not an object"),
        }
    }

    fn inner(&self, value: &'a Value, name: &str) -> Self {
        let joint = if self.place.ends_with(':') { ' ' } else { '.' };
        Self {
            value,
            place: format!("{}{joint}{name}", self.place),
        }
    }
}
