//! Links of version 2 written by another program: a second, independent writer after `docs/links.md`, and links that only it can
//! write: of releases that know more texts, factors and sections.

use counterweigh::edition::id::{CountryId, PolicyId};
use counterweigh::model::presumption::BurdenUse;
use counterweigh::scenario::link::{Event, Field, LinkError, deciding, decode, encode};
use counterweigh::scenario::{Asked, Place, Question, SLIDERS, Scenario};

use crate::by_hand::{crc, note};
use crate::examples::examples;

/// A token, part by part; bits as text.
#[derive(Clone)]
struct Token {
    version: u32,
    edition: u32,
    place: u32,
    /// Texts and factors beyond those that every token counts.
    more: [u32; 2],
    sliders: Vec<u32>,
    item: String,
    documented: bool,
    own_estimate: Option<u32>,
    exact: Option<String>,
    conditions: String,
    shown: String,
    screen: String,
    view: Option<String>,
    language: String,
    sections: Vec<(u32, String)>,
    padding: char,
    mark: &'static str,
    /// In place of the length that the token has.
    length: Option<usize>,
}

fn bits(number: u32, width: usize) -> String {
    format!("{number:0width$b}")
}

/// An open number.
fn open(number: u32, width: usize) -> String {
    let full = (1 << width) - 1;
    if number < full {
        bits(number, width)
    } else {
        bits(full, width) + &open(number - full, width)
    }
}

impl Token {
    fn blank() -> Self {
        Self {
            version: 2,
            edition: 0,
            place: 0,
            more: [0, 0],
            sliders: vec![500; 20],
            item: bits(0, 5),
            documented: false,
            own_estimate: None,
            exact: None,
            conditions: "00000".to_owned(),
            shown: bits(255, 11),
            screen: bits(0, 4),
            view: None,
            language: bits(0, 2),
            sections: Vec::new(),
            padding: '0',
            mark: "10110010",
            length: None,
        }
    }

    fn body(&self) -> String {
        let slider = |tenths: &u32| bits(*tenths, 10);
        let mut body: String = self.sliders[..20].iter().map(slider).collect();
        if self.place >= 511 {
            body += &open(self.place - 511, 6);
        }
        for more in self.more {
            if more >= 3 {
                body += &open(more - 3, 6);
            }
        }
        body.extend(self.sliders[20..].iter().map(slider));
        for present in [
            self.own_estimate.is_some(),
            self.exact.is_some(),
            self.view.is_some(),
        ] {
            body.push(if present { '1' } else { '0' });
        }
        body += &self.item;
        body.push(if self.documented { '1' } else { '0' });
        body.extend(self.own_estimate.map(|estimate| bits(estimate, 10)));
        body.extend(self.exact.clone());
        body += &self.conditions;
        body += &self.shown;
        body += &self.screen;
        body.extend(self.view.clone());
        body += &self.language;
        for (number, content) in &self.sections {
            body += &open(*number, 4);
            body += &open(content.len() as u32, 10);
            body += content;
        }
        body
    }

    fn write(&self) -> String {
        let mut rest = self.body();
        while (45 + rest.len() + 8) % 6 != 5 {
            rest.push(self.padding);
        }
        let length = (45 + rest.len() + 8 + 30).div_ceil(6);
        let mut token = bits(self.version, 6) + &bits(self.edition, 8);
        token += &bits(self.place.min(511), 9);
        token += &bits(self.length.unwrap_or(length) as u32, 10);
        token.extend(self.more.map(|more| bits(more.min(3), 2)));
        let check = crc(&token, 8, 0x9B, 0xFF, 0);
        token += &format!("{check:08b}{rest}{}", self.mark);
        let check = crc(&token, 30, 0x2030_B9C7, 0x3FFF_FFFF, 0x3FFF_FFFF);
        token += &format!("{check:030b}");
        token.insert(token.len() - 5, '0');
        let alphabet = crate::ALPHABET.as_bytes();
        (0..token.len())
            .step_by(6)
            .map(|at| char::from(alphabet[usize::from_str_radix(&token[at..at + 6], 2).unwrap()]))
            .collect()
    }
}

fn example(name: &str) -> Scenario {
    let mut examples = examples().into_iter();
    examples.find(|(other, _)| *other == name).unwrap().1
}

fn egypt() -> Token {
    Token {
        place: 52,
        sliders: (0..20).map(|slider| 37 * slider + 101).collect(),
        item: bits(8, 5),
        ..Token::blank()
    }
}

fn title(text: &str) -> (u32, String) {
    (2, text.bytes().map(|byte| bits(byte.into(), 8)).collect())
}

#[test]
fn another_program_writes_the_same_links() {
    assert_eq!(Token::blank().write(), encode(&example("blank")));
    assert_eq!(egypt().write(), encode(&example("egypt")));
    let conditions = Token {
        own_estimate: Some(125),
        exact: Some("10000000000000000001".to_owned()),
        conditions: "10100".to_owned(),
        ..egypt()
    };
    assert_eq!(conditions.write(), encode(&example("conditions")));
    let view = Token {
        view: Some(bits(5, 4) + &bits(6, 4) + &bits(5, 5)),
        screen: bits(1, 4),
        shown: bits(0b1_0011_0000, 11),
        ..egypt()
    };
    assert_eq!(view.write(), encode(&example("view")));
    let titled = example("title");
    let token = Token {
        sections: vec![title(titled.title.as_str())],
        ..egypt()
    };
    assert_eq!(token.write(), encode(&titled));
    // Text 5, the first factor of its second group; stance 4 is written as 5.
    let groups = [0, 5 * 6_u32.pow(4), 0, 0].map(|group| bits(group, 13));
    let stance = Token {
        sections: vec![(1, "001".to_owned() + &bits(1 << 5, 11) + &groups.concat())],
        ..egypt()
    };
    assert_eq!(stance.write(), encode(&example("one-stance")));
    let threshold = Token {
        sections: vec![(1, "010".to_owned() + &bits(1 << 4, 11) + &bits(900, 10))],
        ..egypt()
    };
    assert_eq!(threshold.write(), encode(&example("one-threshold")));
}

/// A token of the first edition with the section of the reading.
fn reading(content: &str) -> String {
    let token = Token {
        sections: vec![(1, content.to_owned())],
        ..egypt()
    };
    token.write()
}

#[test]
fn the_burden_ends_the_section_of_the_reading() {
    let threshold = "010".to_owned() + &bits(1 << 4, 11) + &bits(900, 10);
    for (number, burden) in [(1, BurdenUse::Never), (2, BurdenUse::Always)] {
        for (before, name) in [("000", "egypt"), (threshold.as_str(), "one-threshold")] {
            let mut scenario = example(name);
            scenario.reading.burden = burden;
            let token = reading(&(before.to_owned() + &bits(number, 2)));
            assert_eq!(token, encode(&scenario));
            let opened = decode(&token).unwrap();
            assert_eq!((opened.scenario, opened.notes), (scenario, Vec::new()));
        }
    }
    // A number that is not given out is named, and read as the texts say.
    let opened = decode(&reading("00011")).unwrap();
    let unknown = note(Field::Burden, Event::Unknown { number: 3 });
    assert_eq!(opened.notes, [unknown]);
    assert_eq!(opened.scenario, example("egypt"));
    // What says nothing is not written.
    for (content, name) in [
        ("00000".to_owned(), "egypt"),
        (threshold + "00", "one-threshold"),
    ] {
        let Err(LinkError::NotCanonical { readable, .. }) = decode(&reading(&content)) else {
            panic!("{content} opens");
        };
        assert_eq!(readable.scenario, example(name));
    }
    // One bit is no burden.
    let opened = decode(&reading("0001")).unwrap();
    assert_eq!(opened.notes, [note(Field::Section(1), Event::Skipped)]);
}

#[test]
fn a_burden_that_did_not_arrive_is_named() {
    let mut scenario = example("one-threshold");
    scenario.reading.burden = BurdenUse::Always;
    let token = encode(&scenario);
    let lost = |length: usize| {
        let error = decode(&token[..length]).unwrap_err();
        let readable = error.readable().unwrap();
        let lost = readable.notes.contains(&note(Field::Burden, Event::Lost));
        assert!(!lost || readable.scenario.reading.burden == BurdenUse::AsTheTextSays);
        lost
    };
    // The last seven characters are the mark and the check value.
    let ends = token.len() - 7;
    assert!(lost(ends - 1) && !lost(ends + 2), "{ends}");
}

/// A token of the first edition that pins two texts, and what else stands in that section.
fn pinning(first: u32, second: u32, more: &str) -> String {
    let token = Token {
        sections: vec![(6, open(first, 4) + &open(second, 4) + more)],
        ..egypt()
    };
    token.write()
}

#[test]
fn a_pinned_pair_is_a_section_of_two_texts() {
    let of = |pair: [usize; 2]| Scenario {
        pair: pair.map(|text| PolicyId::new(text).unwrap()),
        ..example("egypt")
    };
    let token = pinning(0, 7, "");
    assert_eq!(token, encode(&of([0, 7])));
    // A scenario has the lower number first.
    assert_eq!(token, encode(&of([7, 0])));
    let opened = decode(&token).unwrap();
    assert_eq!((opened.scenario, opened.notes), (of([0, 7]), Vec::new()));
    // A pair that means nothing is left out, and said to be.
    let none = || note(Field::PinnedPair, Event::NoPair);
    let unknown = |number| note(Field::PinnedPair, Event::Unknown { number });
    for ([first, second], notes) in [
        ([7, 7], vec![none()]),
        ([4, 4], vec![none()]),
        ([6, 7], vec![none()]),
        ([6, 6], vec![none()]),
        ([4, 11], vec![unknown(11)]),
        ([300, 5], vec![unknown(300)]),
        ([14, 15], vec![unknown(14), unknown(15)]),
    ] {
        let opened = decode(&pinning(first, second, "")).unwrap();
        let expected = (example("egypt"), notes);
        assert_eq!(
            (opened.scenario, opened.notes),
            expected,
            "{first} {second}"
        );
    }
    // What stands behind the two is skipped, and a second pair.
    let opened = decode(&pinning(0, 7, "1")).unwrap();
    assert_eq!(opened.scenario, of([0, 7]));
    assert_eq!(opened.notes, [note(Field::Section(6), Event::Skipped)]);
    let twice = Token {
        sections: [bits(0, 4) + &bits(7, 4), bits(1, 4) + &bits(2, 4)]
            .map(|content| (6, content))
            .to_vec(),
        ..egypt()
    };
    let opened = decode(&twice.write()).unwrap();
    assert_eq!(opened.scenario, of([0, 7]));
    assert_eq!(opened.notes, [note(Field::PinnedPair, Event::Skipped)]);
    // What says nothing is not written, nor is the higher number first.
    for (token, pair) in [(pinning(4, 5, ""), [4, 5]), (pinning(7, 0, ""), [0, 7])] {
        let Err(LinkError::NotCanonical { field, readable }) = decode(&token) else {
            panic!("{token} opens");
        };
        assert_eq!(readable.scenario, of(pair));
        assert!(token != pinning(7, 0, "") || field == Field::PinnedPair);
    }
}

#[test]
fn a_pinned_pair_that_did_not_arrive_whole_is_named() {
    let token = pinning(0, 7, "");
    // The last seven characters are the mark and the check value, those before them the pair.
    let error = decode(&token[..token.len() - 8]).unwrap_err();
    let readable = error.readable().unwrap();
    let lost = note(Field::PinnedPair, Event::Lost);
    assert!(readable.notes.contains(&lost), "{:?}", readable.notes);
    assert_eq!(readable.scenario.pair, example("egypt").pair);
    // A section with room for one text only.
    let short = Token {
        sections: vec![(6, bits(3, 4))],
        ..egypt()
    };
    let opened = decode(&short.write()).unwrap();
    assert_eq!(opened.notes, [lost]);
}

/// A token of the first edition that asks a question: what, of which text, and of which not, plus one; and what else stands there.
fn asking(asked: u32, under: u32, not_under: u32, more: &str) -> String {
    let content = open(asked, 3) + &open(under, 4) + &open(not_under, 4) + more;
    let token = Token {
        sections: vec![(5, content)],
        ..egypt()
    };
    token.write()
}

#[test]
fn a_question_is_a_section_of_what_is_asked_and_of_which_texts() {
    let text = |number| PolicyId::new(number).unwrap();
    let of = |asked: usize, under: usize, not_under: Option<usize>| Scenario {
        question: Question {
            asked: Asked::ALL[asked],
            under: text(under),
            not_under: not_under.map(text),
        },
        ..example("egypt")
    };
    for (asked, under, not_under) in [
        (0, 5, Some(4)),
        (1, 5, None),
        (2, 0, Some(10)),
        (3, 10, Some(0)),
        (4, 7, None),
    ] {
        let meant = of(asked, under, not_under);
        let other = not_under.map_or(0, |text| text as u32 + 1);
        let token = asking(asked as u32, under as u32, other, "");
        assert_eq!(token, encode(&meant));
        let opened = decode(&token).unwrap();
        assert_eq!((opened.scenario, opened.notes), (meant, Vec::new()));
    }
    // A question that cannot be asked is left out, and said to be.
    let none = || note(Field::Question, Event::NoQuestion);
    let unknown = |number| note(Field::Question, Event::Unknown { number });
    for (numbers, notes) in [
        ([1, 5, 6], vec![none()]),
        ([1, 6, 0], vec![none()]),
        ([1, 5, 7], vec![none()]),
        ([5, 5, 0], vec![unknown(5)]),
        ([9, 11, 13], vec![unknown(9), unknown(11), unknown(12)]),
        ([1, 300, 0], vec![unknown(300)]),
    ] {
        let [asked, under, not_under] = numbers;
        let opened = decode(&asking(asked, under, not_under, "")).unwrap();
        let expected = (example("egypt"), notes);
        assert_eq!((opened.scenario, opened.notes), expected, "{numbers:?}");
    }
    // What stands behind it is skipped, and a second question.
    let opened = decode(&asking(0, 5, 5, "1")).unwrap();
    assert_eq!(opened.scenario, of(0, 5, Some(4)));
    assert_eq!(opened.notes, [note(Field::Section(5), Event::Skipped)]);
    let one = |asked: u32| (5, bits(asked, 3) + &bits(5, 4) + &bits(0, 4));
    let twice = Token {
        sections: vec![one(0), one(2)],
        ..egypt()
    };
    let opened = decode(&twice.write()).unwrap();
    assert_eq!(opened.scenario, of(0, 5, None));
    assert_eq!(opened.notes, [note(Field::Question, Event::Skipped)]);
    // The usual question is not written.
    let Err(LinkError::NotCanonical { readable, .. }) = decode(&asking(1, 5, 5, "")) else {
        panic!("the usual question opens");
    };
    assert_eq!(readable.scenario, of(1, 5, Some(4)));
}

#[test]
fn a_question_that_did_not_arrive_whole_is_named() {
    let token = asking(0, 7, 3, "");
    let error = decode(&token[..token.len() - 8]).unwrap_err();
    let readable = error.readable().unwrap();
    let lost = note(Field::Question, Event::Lost);
    assert!(readable.notes.contains(&lost), "{:?}", readable.notes);
    assert_eq!(readable.scenario.question, Question::DEFAULT);
    // A section with room for half of it.
    let short = Token {
        sections: vec![(5, bits(1, 3) + &bits(5, 4))],
        ..egypt()
    };
    let opened = decode(&short.write()).unwrap();
    assert_eq!(opened.notes, [lost]);
}

#[test]
fn the_seal_of_a_citation_knows_no_question() {
    let plain = example("view");
    let mut asking = plain.clone();
    asking.question.not_under = None;
    assert_ne!(encode(&plain), encode(&asking));
    assert_eq!(deciding(&plain), deciding(&asking));
}

#[test]
fn the_seal_of_a_citation_knows_no_pair() {
    let plain = example("view");
    let mut pinned = plain.clone();
    pinned.pair = [PolicyId::new(0).unwrap(), PolicyId::new(9).unwrap()];
    assert_ne!(encode(&plain), encode(&pinned));
    assert_eq!(deciding(&plain), deciding(&pinned));
}

#[test]
fn a_text_that_the_edition_of_a_link_does_not_have_is_left_out_and_said() {
    for edition in [0, 1] {
        let token = Token {
            edition,
            more: [1, 0],
            shown: "1".to_owned() + &bits(255, 11),
            view: Some(bits(12, 4) + &bits(6, 4) + &bits(0, 5)),
            sections: vec![(
                1,
                "011".to_owned()
                    + &bits(1 << 11, 12)
                    + &bits(100, 10)
                    + &bits(1 << 11, 12)
                    + &[1, 1, 1, 1].map(|group| bits(group, 13)).concat(),
            )],
            ..egypt()
        };
        let opened = decode(&token.write()).unwrap();
        assert_eq!(
            opened.notes,
            [
                note(Field::Shown, Event::Unknown { number: 11 }),
                note(Field::Policy, Event::Unknown { number: 11 }),
                note(Field::Counts, Event::Skipped),
            ]
        );
        assert_eq!(opened.scenario.shown, 255);
        assert_eq!(opened.scenario.view.policy, None);
        assert_eq!(opened.scenario.reading, example("egypt").reading);
    }
}

#[test]
fn a_release_with_more_texts_and_factors_needs_no_new_version() {
    let token = Token {
        more: [2, 1],
        sliders: (0..21).map(|slider| 37 * slider + 101).collect(),
        shown: "10".to_owned() + &bits(255, 11),
        exact: Some("1".to_owned() + &bits(1, 20)),
        sections: vec![
            (
                1,
                // Thresholds of texts 4 and 12, stances of texts 5 and 12 in five groups each.
                "011".to_owned()
                    + &bits(1 << 12 | 1 << 4, 13)
                    + &bits(900, 10)
                    + &bits(100, 10)
                    + &bits(1 << 12 | 1 << 5, 13)
                    + &[0, 5 * 6_u32.pow(4), 0, 0, 1]
                        .map(|group| bits(group, 13))
                        .concat()
                    + &[1, 1, 1, 1, 1].map(|group| bits(group, 13)).concat(),
            ),
            title("New"),
        ],
        ..egypt()
    };
    let opened = decode(&token.write()).unwrap();
    assert_eq!(
        opened.notes,
        [
            note(Field::Shown, Event::Unknown { number: 12 }),
            note(Field::Counts, Event::Skipped),
        ]
    );
    let scenario = opened.scenario;
    assert_eq!(scenario.values, example("egypt").values);
    assert_eq!((scenario.shown, scenario.exact), (255, 1));
    assert_eq!(scenario.reading.thresholds[4], Some(900));
    assert_eq!(scenario.reading.stances[5][5], Some(4));
    assert_eq!(scenario.title.as_str(), "New");
    assert_eq!(scenario.sanitised(), scenario);
}

#[test]
fn numbers_beyond_the_width_of_their_field_go_on() {
    let token = Token {
        place: 512 + 63,
        more: [4, 70],
        sliders: vec![500; 90],
        item: open(40, 5),
        shown: bits(255, 15),
        screen: open(20, 4),
        conditions: "0000100011".to_owned() + "00010",
        ..Token::blank()
    };
    let opened = decode(&token.write()).unwrap();
    assert_eq!(
        opened.notes,
        [
            note(Field::Place, Event::Unknown { number: 574 }),
            note(Field::Item, Event::Unknown { number: 40 }),
            note(Field::Conditions, Event::Unknown { number: 4 }),
            note(Field::Screen, Event::Unknown { number: 20 }),
            note(Field::Counts, Event::Skipped),
        ]
    );
    assert_eq!(opened.scenario.values, Scenario::blank().values);
}

#[test]
fn what_is_lost_of_sliders_that_this_app_does_not_have_takes_nothing_from_its_own() {
    let token = Token {
        more: [0, 300],
        sliders: (0..320).map(|slider| 3 * slider + 21).collect(),
        ..Token::blank()
    };
    let written = token.write();
    let all = (1 << SLIDERS) - 1;
    for length in 60..540 {
        let Err(error) = decode(&written[..length]) else {
            panic!("{length} of {} characters open", written.len());
        };
        let readable = error.readable().unwrap();
        assert_eq!(readable.sliders_read(), all, "{length}");
        let values = readable
            .scenario
            .values
            .map(|value| u32::from(value.tenths()));
        assert_eq!(values[..], token.sliders[..20], "{length}");
        let lost = |field| readable.notes.contains(&note(field, Event::Lost));
        assert!(lost(Field::Counts) && !lost(Field::slider(0)), "{length}");
    }
}

#[test]
fn sections_that_are_not_known_are_skipped_and_said() {
    let token = Token {
        sections: vec![
            title("Lesson"),
            (3, bits(1994 - 1977, 7)),
            (4, open(12, 6)),
            (27, "1".repeat(1100)),
        ],
        ..egypt()
    };
    let opened = decode(&token.write()).unwrap();
    let skipped = [Field::Year, Field::Section(27)];
    assert_eq!(
        opened.notes,
        skipped.map(|field| note(field, Event::Skipped))
    );
    assert_eq!(opened.scenario.title.as_str(), "Lesson");
    assert_eq!(
        opened.scenario.place,
        Place::Country(CountryId::new(51).unwrap())
    );
    assert_eq!(opened.scenario.values, example("egypt").values);
    // What a later release adds behind the end of a section, hence behind the burden, is skipped too.
    let more = "010".to_owned() + &bits(1 << 4, 11) + &bits(900, 10) + "00" + "1011";
    let token = Token {
        sections: vec![(1, more)],
        ..egypt()
    };
    let opened = decode(&token.write()).unwrap();
    assert_eq!(opened.notes, [note(Field::Section(1), Event::Skipped)]);
    assert_eq!(opened.scenario, example("one-threshold"));
}

#[test]
fn numbers_out_of_range_are_named() {
    let rule = [
        (8, 255),
        (1, 1),
        (1, 1),
        (2, 3),
        (7, 127),
        (6, 63),
        (7, 60),
        (7, 20),
        (10, 900),
        (10, 400),
    ];
    let rule: String = rule.map(|(width, number)| bits(number, width)).concat();
    let mut token = Token {
        own_estimate: Some(1023),
        sections: vec![(
            1,
            "111".to_owned()
                + &rule
                + &bits(0b100_0100, 11)
                + &bits(1023, 10)
                + &bits(5, 10)
                + &bits(1, 11)
                + &[8191, 0, 7775, 1].map(|group| bits(group, 13)).concat(),
        )],
        ..Token::blank()
    };
    token.sliders[3] = 1001;
    let opened = decode(&token.write()).unwrap();
    let group = Field::stances(0, 0);
    assert_eq!(
        opened.notes,
        [
            note(Field::slider(3), Event::Cut),
            note(Field::OwnEstimate, Event::Cut),
            note(Field::FavourFrom, Event::Cut),
            note(Field::RiskHigh, Event::Cut),
            note(Field::Ratio, Event::Cut),
            note(Field::Overlay, Event::Unknown { number: 3 }),
            note(Field::OverlayStrength, Event::Cut),
            note(Field::OverlayReference, Event::Cut),
            note(Field::threshold(2), Event::Cut),
            // Nothing of the time without a policy is read.
            note(Field::threshold(6), Event::Unknown { number: 6 }),
            note(group, Event::Unknown { number: 8191 }),
        ]
    );
    let reading = &opened.scenario.reading;
    assert_eq!(*reading, reading.sanitised());
    assert_eq!(reading.thresholds[2], Some(1000));
    assert_eq!(reading.stances[0][10..15], [Some(4); 5]);
    assert_eq!(reading.stances[0][15..], [None, None, None, None, Some(0)]);
}

#[test]
fn another_way_to_write_the_same_is_refused() {
    let standard = [
        (8, 100),
        (1, 0),
        (1, 0),
        (2, 0),
        (7, 30),
        (6, 20),
        (7, 39),
        (7, 59),
        (10, 19),
        (10, 899),
    ];
    let standard: String = standard.map(|(width, number)| bits(number, width)).concat();
    let with = |change: &dyn Fn(&mut Token)| {
        let mut token = egypt();
        change(&mut token);
        token
    };
    let cases = [
        (
            with(&|token| token.sections = vec![(1, format!("100{standard}"))]),
            Field::Sections,
        ),
        (
            with(&|token| token.sections = vec![(1, "000".to_owned())]),
            Field::Sections,
        ),
        (
            with(&|token| token.sections = vec![(1, format!("010{}", bits(0, 11)))]),
            Field::Sections,
        ),
        (
            with(&|token| token.sections = vec![(2, String::new())]),
            Field::Sections,
        ),
        (
            with(&|token| token.exact = Some("0".repeat(20))),
            Field::Present,
        ),
        (
            with(&|token| token.view = Some("0".repeat(13))),
            Field::Present,
        ),
        (
            with(&|token| token.conditions = "0000100000".to_owned()),
            Field::Conditions,
        ),
        (with(&|token| token.mark = "10110011"), Field::EndMark),
        (
            with(&|token| {
                token.more = [1, 0];
                token.shown = bits(255, 12);
            }),
            Field::Counts,
        ),
        (with(&|token| token.padding = '1'), Field::Padding),
    ];
    for (token, field) in cases {
        let found = decode(&token.write());
        let Err(LinkError::NotCanonical {
            field: found,
            readable,
        }) = found
        else {
            panic!("{field:?}: {found:?}");
        };
        assert_eq!(found, field);
        assert_eq!(readable.scenario, example("egypt"));
    }
    assert_eq!(SLIDERS, egypt().sliders.len());
}

#[test]
fn a_length_that_is_not_the_token_s_own_opens_nothing() {
    let right = egypt().write().len();
    for length in (0..1024).filter(|length| *length != right) {
        let token = Token {
            length: Some(length),
            ..egypt()
        };
        let found = decode(&token.write());
        assert!(
            matches!(found, Err(LinkError::Damaged { .. })),
            "{length}: {found:?}"
        );
    }
}

#[test]
fn a_newer_edition_is_named() {
    let token = Token {
        edition: 7,
        ..egypt()
    };
    let Err(LinkError::NewerEdition { edition, readable }) = decode(&token.write()) else {
        panic!("edition 7 was opened");
    };
    assert_eq!(edition, 7);
    assert_eq!(
        readable.notes,
        [note(Field::Edition, Event::Newer { number: 7 })]
    );
    assert_eq!(
        readable.scenario.place,
        Place::Country(CountryId::new(51).unwrap())
    );
}
