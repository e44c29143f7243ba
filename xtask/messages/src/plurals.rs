//! Which plural forms the whole numbers of a language have (Unicode CLDR, by the crate `intl_pluralrules`).

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The names of plural forms with the letters that stand for them in a text.
const FORMS: [(&str, char); 6] = [
    ("zero", 'z'),
    ("one", 'o'),
    ("two", 't'),
    ("few", 'f'),
    ("many", 'm'),
    ("other", 'x'),
];

/// How many numbers the table names: those of the second hundred stand for all larger ones by their last two digits.
const NAMED: u64 = 200;

/// Numbers up to which the table is tried. Beyond, some languages have a form of their own for whole millions.
const TRIED: u64 = 100_000;

/// The plural forms of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plurals {
    /// A letter for each number from 0.
    pub(crate) table: String,
}

impl Plurals {
    /// The plural forms of a language by its tag.
    pub(crate) fn of(language: &str) -> Result<Self, String> {
        let unknown =
            |_| format!("{language} has no plural rules in Unicode CLDR: correct the tag");
        let tag: LanguageIdentifier = language
            .parse()
            .map_err(|_| format!("{language} is no tag of a language: correct it"))?;
        let main = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
        let rules = PluralRules::create(tag, PluralRuleType::CARDINAL)
            .or_else(|_| PluralRules::create(main, PluralRuleType::CARDINAL))
            .map_err(unknown)?;
        let letter = |number: u64| letter(&rules.select(number).unwrap_or(PluralCategory::OTHER));
        let table: Vec<char> = (0..NAMED).map(letter).collect();
        let stands_for = |number: u64| table[(100 + number % 100) as usize];
        match (NAMED..TRIED).find(|&number| letter(number) != stands_for(number)) {
            Some(number) => Err(format!(
                "the plural form of {number} in {language} does not follow from its last two digits, which the app needs"
            )),
            None => Ok(Self {
                table: table.into_iter().collect(),
            }),
        }
    }

    /// The forms that a selection needs whose exact numbers are given, in the order of CLDR.
    pub(crate) fn needed(&self, exact: &[u32]) -> Vec<&'static str> {
        let left = |letter: char| {
            (0..)
                .zip(self.table.chars())
                .any(|(number, form)| form == letter && !exact.contains(&number))
        };
        let needed = FORMS.iter().filter(|(_, letter)| left(*letter));
        needed.map(|(name, _)| *name).collect()
    }

    /// A form by its name, with its letter, if any whole number of the language has it.
    pub(crate) fn form(&self, name: &str) -> Option<(&'static str, char)> {
        let form = FORMS.into_iter().find(|(form, _)| *form == name);
        form.filter(|(_, letter)| self.table.contains(*letter))
    }
}

fn letter(category: &PluralCategory) -> char {
    match category {
        PluralCategory::ZERO => 'z',
        PluralCategory::ONE => 'o',
        PluralCategory::TWO => 't',
        PluralCategory::FEW => 'f',
        PluralCategory::MANY => 'm',
        PluralCategory::OTHER => 'x',
    }
}
