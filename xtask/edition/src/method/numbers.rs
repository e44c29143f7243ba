//! Every number that the formulas of the page name by a symbol, once, and what each dimension of a reading settles.
//!
//! Those of the edition are filled in from its tables. Those of the model stand here, because the model is compiled after this; a
//! test of the app holds them equal to the model's own. Each number has its name in `data-number`, for whoever computes with the
//! page instead of reading it.

use super::html;
use super::words::{self, Words};
use crate::{emit::Checked, rules::VDEM};

/// A number with its symbol.
struct Number {
    /// Its name in the page.
    name: &'static str,
    symbol: &'static str,
    value: String,
    says: &'static str,
}

/// All numbers, and the dimensions.
pub(super) fn numbers(checked: &Checked, words: &Words) -> String {
    let lists = [of_the_edition(checked, words), of_the_model(words)];
    let rows: Vec<String> = lists.into_iter().flatten().map(row).collect();
    let dimensions: Vec<String> = dimensions(words).into_iter().map(dimension).collect();
    let body = [
        html::paragraph(words.numbers_lead()),
        html::table(
            "passages",
            words.numbers(),
            &words.number_heads().map(html::text),
            &rows,
        ),
        html::paragraph(words.dimensions_lead()),
        html::table(
            "passages",
            words.dimensions(),
            &words.dimension_heads().map(html::text),
            &dimensions,
        ),
    ];
    html::section(words.numbers(), &body.concat())
}

fn row(number: Number) -> String {
    let Number {
        name,
        symbol,
        value,
        says,
    } = number;
    format!(
        "<tr><th scope=\"row\">{}</th><td data-number=\"{name}\">{}</td>{}</tr>\n",
        html::text(symbol),
        html::text(&value),
        html::cell(says)
    )
}

fn dimension((name, numbers, says): (&str, &str, &str)) -> String {
    format!(
        "<tr><th scope=\"row\" data-number=\"d-{name}\">{}</th>{}</tr>\n",
        html::text(numbers),
        html::cell(says)
    )
}

/// A number with its digits as they are, and the true minus sign.
fn digits(value: f64) -> String {
    words::shift(value).trim_start_matches('+').to_owned()
}

fn of_the_edition(checked: &Checked, words: &Words) -> Vec<Number> {
    let (parameters, reading) = (
        &checked.edition.parameters,
        &checked.edition.standard_reading,
    );
    let number = |name, symbol, value: f64, says| Number {
        name,
        symbol,
        value: digits(value),
        says,
    };
    let share = |of: u16, whole: f64| f64::from(of) / whole;
    let whole = f64::from;
    vec![
        number(
            "ratio",
            "r",
            share(reading.ratio_hundredths, 100.0),
            words.n_ratio(),
        ),
        number(
            "strength",
            "λ",
            share(reading.overlay_strength_per_cent, 100.0),
            words.n_strength(),
        ),
        number(
            "reference",
            "g₀",
            whole(reading.overlay_reference),
            words.n_reference(),
        ),
        number(
            "against",
            "b₁",
            whole(reading.against_below),
            words.n_against(),
        ),
        number("favour", "b₂", whole(reading.favour_from), words.n_favour()),
        number(
            "anchor-low",
            "p₁₀",
            share(reading.risk_low_per_mille, 1000.0),
            words.n_anchor_low(),
        ),
        number(
            "anchor-high",
            "p₉₀",
            share(reading.risk_high_per_mille, 1000.0),
            words.n_anchor_high(),
        ),
        number("level", "α", parameters.risk_level, words.n_level()),
        number("slope", "β", parameters.risk_slope, words.n_slope()),
        number(
            "conditions-floor",
            "μ₀",
            parameters.mitigation_floor,
            words.n_conditions_floor(),
        ),
        number("raters-error", "σᵥ", VDEM, words.n_raters_error()),
        number("age", "a", parameters.age_points_per_year, words.n_age()),
        number(
            "year",
            "y₀",
            whole(parameters.reference_year),
            words.n_year(),
        ),
        number("missing", "σ₀", parameters.missing_se, words.n_missing()),
    ]
}

/// The numbers of the model. A test of the app holds each of them.
fn of_the_model(words: &Words) -> Vec<Number> {
    [
        ("geometric-floor", "ε", "1", words.n_geometric_floor()),
        ("on-edge", "η", "0.000000001", words.n_on_edge()),
        ("readings", "N", "16384", words.n_readings()),
        (
            "readings-dragging",
            "N′",
            "4096",
            words.n_readings_dragging(),
        ),
        ("geometric-share", "π₁", "0.35", words.n_geometric_share()),
        ("by-group-share", "π₂", "0.5", words.n_by_group_share()),
        ("overlay-share", "π₃", "0.75", words.n_overlay_share()),
        ("ratio-low", "r⁻", "1.25", words.n_ratio_low()),
        ("ratio-high", "r⁺", "3", words.n_ratio_high()),
        ("strength-low", "λ⁻", "0.15", words.n_strength_low()),
        ("strength-high", "λ⁺", "0.5", words.n_strength_high()),
        ("level-error", "σ₁", "0.8", words.n_level_error()),
        ("slope-low", "κ⁻", "0.75", words.n_slope_low()),
        ("slope-high", "κ⁺", "1.25", words.n_slope_high()),
        ("item-error", "ι", "0.5", words.n_item_error()),
        ("common", "ρ", "0.3", words.n_common()),
        ("edge-tie", "η′", "0.001", words.n_edge_tie()),
        ("margin", "η″", "0.00001", words.n_margin()),
        ("seed", "S", "0x20260001", words.n_seed()),
        ("hash-step", "h₀", "0x9e3779b9", words.n_hash_step()),
        ("hash-first", "h₁", "0x7feb352d", words.n_hash_first()),
        ("hash-second", "h₂", "0x846ca68b", words.n_hash_second()),
        ("turn-1", "k₁", "0x6c50b47c", words.n_turn_first()),
        ("turn-2", "k₂", "0xb82f1e52", words.n_turn_second()),
        ("turn-3", "k₃", "0xc7afe638", words.n_turn_third()),
        ("turn-4", "k₄", "0x8d22f6e6", words.n_turn_fourth()),
    ]
    .into_iter()
    .map(|(name, symbol, value, says)| Number {
        name,
        symbol,
        value: value.to_owned(),
        says,
    })
    .collect()
}

/// Name, numbers and meaning of each dimension.
fn dimensions(words: &Words) -> [(&'static str, &'static str, &'static str); 15] {
    [
        ("mean", "0", words.d_mean()),
        ("ratio", "1", words.d_ratio()),
        ("strength", "2", words.d_strength()),
        ("level", "3", words.d_level()),
        ("count", "4", words.d_count()),
        ("overlay", "5", words.d_overlay()),
        ("slope", "6", words.d_slope()),
        ("item", "7", words.d_item()),
        ("breadth", "8", words.d_breadth()),
        ("threshold", "9", words.d_threshold()),
        ("common", "10", words.d_common()),
        ("own", "11 to 31", words.d_own()),
        ("stances", "32 to 52", words.d_stances()),
        ("conditions", "53 to 62", words.d_conditions()),
        ("burden", "63", words.d_burden()),
    ]
}
