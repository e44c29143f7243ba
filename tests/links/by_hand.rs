//! Links of version 1 written by another program: a second, independent writer after `docs/links.md`, and links that only it can write.

use counterweigh::edition::id::CountryId;
use counterweigh::scenario::link::{Event, Field, LinkError, Note, Opened, decode, encode_v1};
use counterweigh::scenario::{Place, Scenario};

use crate::examples::examples;

/// A list of numbers with their widths in bits.
pub(crate) type Bits = Vec<(usize, u32)>;

/// The opening and the plain fields of the blank scenario; positions in the list are used below.
pub(crate) fn blank() -> (Bits, Bits) {
    let opening = vec![(6, 1), (8, 0), (9, 0), (14, 0)];
    let mut fields = vec![(10, 500); 20];
    fields.extend([
        (6, 0),
        (1, 0),
        (10, 0),
        (20, 0),
        (8, 0),
        (11, 255),
        (4, 0),
        (4, 0),
        (4, 0),
        (5, 0),
        (5, 0),
    ]);
    (opening, fields)
}

const ITEM: usize = 20;
const CONDITIONS: usize = 24;
const SCREEN: usize = 26;
const LANGUAGE: usize = 30;

/// Writes a token, with what stands in the spare bits.
pub(crate) fn token(opening: &Bits, fields: &Bits, padding: bool) -> String {
    let mut bits = String::new();
    let push = |bits: &mut String, list: &Bits| {
        for (width, number) in list {
            bits.push_str(&format!("{number:0width$b}"));
        }
    };
    push(&mut bits, opening);
    let check = crc(&bits, 8, 0x9B, 0xFF, 0);
    bits.push_str(&format!("{check:08b}"));
    push(&mut bits, fields);
    while bits.len() % 6 != 5 {
        bits.push(if padding { '1' } else { '0' });
    }
    let check = crc(&bits, 30, 0x2030_B9C7, 0x3FFF_FFFF, 0x3FFF_FFFF);
    bits.push_str(&format!("{check:030b}"));
    let last = bits.len() - 5;
    bits.insert(last, '0');
    let alphabet = crate::ALPHABET.as_bytes();
    (0..bits.len())
        .step_by(6)
        .map(|at| char::from(alphabet[usize::from_str_radix(&bits[at..at + 6], 2).unwrap()]))
        .collect()
}

pub(crate) fn crc(bits: &str, width: u32, polynomial: u64, start: u64, finish: u64) -> u64 {
    let mut register = start;
    for bit in bits.chars() {
        let top = (register >> (width - 1)) & 1;
        register = (register << 1) & ((1 << width) - 1);
        if top != u64::from(bit == '1') {
            register ^= polynomial;
        }
    }
    register ^ finish
}

fn example(name: &str) -> Scenario {
    let mut examples = examples().into_iter();
    examples.find(|(other, _)| *other == name).unwrap().1
}

pub(crate) fn note(field: Field, event: Event) -> Note {
    Note { field, event }
}

#[test]
fn another_program_writes_the_same_links() {
    let (mut opening, mut fields) = blank();
    assert_eq!(
        token(&opening, &fields, false),
        encode_v1(&example("blank"))
    );

    let egypt = example("egypt");
    opening[2].1 = 52;
    for (slider, field) in (0..20).zip(&mut fields) {
        field.1 = 37 * slider + 101;
    }
    fields[ITEM].1 = 8;
    assert_eq!(token(&opening, &fields, false), encode_v1(&egypt));

    let titled = example("title");
    opening[3].1 = 1;
    let title = titled.title.as_str().as_bytes();
    fields.push((6, title.len() as u32));
    fields.extend(title.iter().map(|byte| (8, u32::from(*byte))));
    assert_eq!(token(&opening, &fields, false), encode_v1(&titled));

    let stance = example("one-stance");
    opening[3].1 = 1 << (1 + 5);
    fields.truncate(31);
    // The factor is number 5, the first of its group; stance 4 is written as 5.
    fields.extend([(13, 0), (13, 5 * 6_u32.pow(4)), (13, 0), (13, 0)]);
    assert_eq!(token(&opening, &fields, false), encode_v1(&stance));
}

#[test]
fn numbers_that_are_not_known_are_named() {
    let (mut opening, mut fields) = blank();
    opening[2].1 = 511;
    fields[3].1 = 1001;
    fields[ITEM].1 = 40;
    fields[CONDITIONS].1 = 0b0101_0001;
    fields[SCREEN].1 = 15;
    fields[LANGUAGE].1 = 31;
    let opened = decode(&token(&opening, &fields, false)).unwrap();
    assert_eq!(
        opened.notes,
        [
            note(Field::Place, Event::Unknown { number: 510 }),
            note(Field::slider(3), Event::Cut),
            note(Field::Item, Event::Unknown { number: 40 }),
            note(Field::Conditions, Event::Unknown { number: 4 }),
            note(Field::Screen, Event::Unknown { number: 15 }),
            note(Field::Language, Event::Unknown { number: 31 }),
        ]
    );
    assert_eq!(opened.scenario.values[3].tenths(), 1000);
    assert_eq!(opened.scenario.mitigations, 1);
    assert_eq!(opened.sliders_read(), 0xF_FFFF);
}

#[test]
fn a_reading_out_of_range_is_named() {
    let (mut opening, mut fields) = blank();
    opening[3].1 = 1 << 13 | 1 << 12 | 1 << 1;
    fields.extend([
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
    ]);
    fields.extend([(10, 0), (10, 1), (10, 1023)]);
    fields.extend([(10, 0); 7]);
    fields.extend([(13, 8191), (13, 0), (13, 7775), (13, 1)]);
    let opened = decode(&token(&opening, &fields, false)).unwrap();
    let group = Field::stances(0, 0);
    assert_eq!(
        opened.notes,
        [
            note(Field::FavourFrom, Event::Cut),
            note(Field::RiskHigh, Event::Cut),
            note(Field::threshold(2), Event::Cut),
            note(group, Event::Unknown { number: 8191 }),
            note(Field::Ratio, Event::Cut),
            note(Field::Overlay, Event::Unknown { number: 3 }),
            note(Field::OverlayStrength, Event::Cut),
            note(Field::OverlayReference, Event::Cut),
        ]
    );
    let reading = opened.scenario.reading;
    assert_eq!(reading, reading.sanitised());
    assert_eq!((reading.against_below, reading.favour_from), (61, 61));
    assert_eq!((reading.risk_low, reading.risk_high), (901, 902));
    assert_eq!(reading.thresholds[..3], [None, Some(0), Some(1000)]);
    assert_eq!(reading.stances[0][10..15], [Some(4); 5]);
    assert_eq!(reading.stances[0][15..], [None, None, None, None, Some(0)]);
}

#[test]
fn another_way_to_write_the_same_is_refused() {
    let (plain, fields) = blank();
    let rule = [
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
    let cases: [(u32, Bits, bool, Field); 6] = [
        (1 << 13, rule.to_vec(), false, Field::Shape),
        (1 << 12, vec![(10, 0); 10], false, Field::Shape),
        (1 << 7, Vec::new(), false, Field::Shape),
        (1 << 11, vec![(13, 0); 4], false, Field::Shape),
        (1, vec![(6, 0)], false, Field::Shape),
        (1, vec![(6, 1), (8, 65)], true, Field::Padding),
    ];
    for (shape, more, padding, field) in cases {
        let (mut opening, mut fields) = (plain.clone(), fields.clone());
        opening[3].1 = shape;
        fields.extend(more);
        let Err(LinkError::NotCanonical {
            field: found,
            readable,
        }) = decode(&token(&opening, &fields, padding))
        else {
            panic!("shape {shape:b} was not refused");
        };
        assert_eq!(found, field, "{shape:b}");
        assert!(readable.notes.is_empty());
    }
    // Spare bits count where something else had to be changed as well.
    let (mut opening, mut fields) = (plain, fields);
    opening[3].1 = 1;
    fields[ITEM].1 = 40;
    fields.extend([(6, 1), (8, 65)]);
    let spare = decode(&token(&opening, &fields, true));
    let refused = matches!(
        spare,
        Err(LinkError::NotCanonical {
            field: Field::Padding,
            ..
        })
    );
    assert!(refused, "{spare:?}");
    assert!(decode(&token(&opening, &fields, false)).is_ok());
}

#[test]
fn a_title_is_shown_as_far_as_it_is_text() {
    let (mut opening, fields) = blank();
    opening[3].1 = 1;
    for (bytes, expected) in [
        (b"ab\xff".as_slice(), "ab"),
        (b" ab".as_slice(), "ab"),
        (b"a\nb".as_slice(), "ab"),
        ("a\u{202e}b".as_bytes(), "ab"),
        ([b'x'; 63].as_slice(), &"x".repeat(60)),
    ] {
        let mut fields = fields.clone();
        fields.push((6, bytes.len() as u32));
        fields.extend(bytes.iter().map(|byte| (8, u32::from(*byte))));
        let opened = decode(&token(&opening, &fields, false)).unwrap();
        assert_eq!(opened.notes, [note(Field::Title, Event::Cut)], "{bytes:?}");
        assert_eq!(opened.scenario.title.as_str(), expected);
    }
}

#[test]
fn a_newer_edition_is_named() {
    let (mut opening, mut fields) = blank();
    opening[1].1 = 7;
    opening[2].1 = 52;
    fields[4].1 = 123;
    let Err(LinkError::NewerEdition { edition, readable }) =
        decode(&token(&opening, &fields, false))
    else {
        panic!("edition 7 was opened");
    };
    assert_eq!(edition, 7);
    assert_eq!(
        readable.notes,
        [note(Field::Edition, Event::Newer { number: 7 })]
    );
    assert_eq!(readable.scenario.edition, Scenario::blank().edition);
    assert_eq!(
        readable.scenario.place,
        Place::Country(CountryId::new(51).unwrap())
    );
    assert_eq!(readable.scenario.values[4].tenths(), 123);
}

#[test]
fn a_newer_version_shows_what_stays_in_its_place() {
    let (mut opening, mut fields) = blank();
    opening[0].1 = 3;
    opening[2].1 = 52;
    opening[3].1 = 0x3FFF;
    fields[4].1 = 123;
    fields.truncate(20);
    fields.push((7, 99));
    let Err(LinkError::NewerVersion {
        version: 3,
        readable: Some(readable),
    }) = decode(&token(&opening, &fields, false))
    else {
        panic!("version 3 was not recognised");
    };
    let Opened { scenario, notes } = *readable;
    assert_eq!(notes[0], note(Field::Version, Event::Newer { number: 3 }));
    assert!(notes.contains(&note(Field::Item, Event::Lost)));
    assert!(!notes.iter().any(|note| note.field == Field::Ratio));
    assert_eq!(scenario.place, Place::Country(CountryId::new(51).unwrap()));
    assert_eq!(scenario.values[4].tenths(), 123);

    opening[0].1 = 32;
    assert_eq!(
        decode(&token(&opening, &fields, false)),
        Err(LinkError::NewerVersion {
            version: 32,
            readable: None
        })
    );
}
