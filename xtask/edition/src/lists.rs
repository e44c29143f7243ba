//! Cells that hold a list: entries between semicolons, the fields of one between colons. `indicators.csv` says in `words` what each
//! field is, such as `list country:year:war/clash/far`; `0` is an empty list.

use crate::{figures::Country, rules::entries, table::is_date};

/// What the entries of a column look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListForm(Vec<Field>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Field {
    /// Code of a country of the table.
    Country,
    /// Any name.
    Name,
    Year,
    /// A year and a month.
    Month,
    /// One of these.
    Words(Vec<String>),
}

/// What marks a form among the words of `indicators.csv`.
const MARK: &str = "list ";

impl ListForm {
    /// The form that `words` describes; `None` where it describes none.
    pub(crate) fn read(words: &str) -> Option<Self> {
        let fields = words
            .strip_prefix(MARK)?
            .split(':')
            .map(|field| match field {
                "country" => Field::Country,
                "name" => Field::Name,
                "year" => Field::Year,
                "month" => Field::Month,
                words => Field::Words(words.split('/').map(str::to_owned).collect()),
            });
        Some(Self(fields.collect()))
    }

    /// The first entry of a cell that is not of this form.
    pub(crate) fn stray<'a>(&self, cell: &'a str, countries: &[Country]) -> Option<&'a str> {
        let written = cell.split(';').filter(|_| cell != "0");
        let mut pairs = entries(cell).into_iter().zip(written);
        let stray = pairs.find(|(entry, _)| {
            let fields: Vec<&String> = [&entry.name].into_iter().chain(&entry.fields).collect();
            fields.len() != self.0.len()
                || !fields.iter().zip(&self.0).all(|(field, form)| match form {
                    Field::Country => countries.iter().any(|country| country.iso3 == **field),
                    Field::Name => !field.is_empty(),
                    Field::Year => field.len() == 4 && is_date(field),
                    Field::Month => field.len() == 7 && is_date(field),
                    Field::Words(words) => words.contains(field),
                })
        });
        stray.map(|(_, written)| written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_has_the_fields_of_its_form() {
        let countries = ["PAK", "IRN"].map(|code| Country {
            iso3: code.to_owned(),
            name: code.to_owned(),
            ..Country::default()
        });
        let fought = ListForm::read("list country:year:war/clash").unwrap();
        for (cell, stray) in [
            ("0", None),
            ("PAK:2025:clash;IRN:2001:war", None),
            ("PAK:2025:clash;XXX:2001:war", Some("XXX:2001:war")),
            ("PAK:2025", Some("PAK:2025")),
            ("PAK:25:war", Some("PAK:25:war")),
            ("PAK:2025:peace", Some("PAK:2025:peace")),
        ] {
            assert_eq!(fought.stray(cell, &countries), stray, "{cell}");
        }
        let months = ListForm::read("list month:fell/coup").unwrap();
        assert_eq!(months.stray("2025-10:coup", &countries), None);
        assert_eq!(months.stray("2025:coup", &countries), Some("2025:coup"));
        assert_eq!(ListForm::read("1|0"), None);
    }
}
