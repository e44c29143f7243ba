//! `static/map`: the outlines of the countries and a point in each; checked, projected, and written as the text from which the app
//! draws its map.
//!
//! The projection is Equal Earth (Šavrič, Patterson and Jenny 2018, doi:10.1080/13658816.2018.1504949): areas keep their sizes.

use std::{collections::BTreeMap, path::Path};

use faults::{Fault, Faults};

use crate::table::{Row, Table};

/// The tables.
const SHAPES: &str = "shapes.csv";
const POINTS: &str = "points.csv";

/// The longitude in the middle, in degrees: the cut on the other side lies in the Bering Strait.
const MIDDLE: f64 = 11.0;

/// How far west and east places go; an island of Alaska lies across the cut and is kept whole.
const WEST: f64 = -169.0;
const EAST: f64 = 191.5;

/// The width of the map in its own units, which are the smallest step of an outline.
const WIDTH: f64 = 2000.0;

/// What stays free around the land, so that the mark of an island at the edge is whole.
const MARGIN: f64 = 16.0;

/// A country whose outlines have less area than this, in square units, is drawn as a point too.
const SMALL: f64 = 90.0;

/// How far apart the points of small countries are drawn at least.
const APART: f64 = 17.0;

/// What stands for the code of land that has no figures.
const NO_CODE: &str = "-";

/// Coefficients of the projection, `A1` to `A4`.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// Reads the tables of the map and gives the text that the app reads.
///
/// Its first line holds width and height. Each further line is a country, or land without figures, whose code is `-`: code, the
/// point in it, `1` where it is so small that it is drawn as a point, and its outlines as SVG path data, which may be nothing.
///
/// # Errors
///
/// Every fault of the tables, in the order of file and line.
pub fn map(folder: &Path) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let shapes = Table::read(folder, SHAPES, &["id", "rings"], &mut faults);
    let points = Table::read(folder, POINTS, &["iso3", "lon", "lat"], &mut faults);
    let mut outlines = BTreeMap::new();
    for row in &shapes.rows {
        let id = row.required("id", &mut faults);
        let rings = rings(row, &mut faults);
        if outlines.insert(id.clone(), rings).is_some() {
            row.fault(&mut faults, format!("{id} stands twice: remove one"));
        }
    }
    let mut places = BTreeMap::new();
    for row in &points.rows {
        let id = row.required("iso3", &mut faults);
        let lon = row.bounded("lon", WEST, EAST, &mut faults);
        let lat = row.bounded("lat", -90.0, 90.0, &mut faults);
        if places.insert(id.clone(), projected(lon, lat)).is_some() {
            row.fault(&mut faults, format!("{id} stands twice: remove one"));
        }
    }
    let text = faults.is_empty().then(|| text(&outlines, &places));
    faults.judge(text)
}

type Point = (f64, f64);

/// An outline in units of the map.
type Ring = Vec<(i32, i32)>;

/// The outlines of a row, projected.
fn rings(row: &Row, faults: &mut Faults) -> Vec<Vec<Point>> {
    let mut rings = Vec::new();
    for ring in row.get("rings").split(';') {
        let tenths: Option<Vec<i32>> = ring.split(' ').map(|number| number.parse().ok()).collect();
        let corners: Vec<Point> = tenths
            .unwrap_or_default()
            .chunks(2)
            .filter_map(|pair| <[i32; 2]>::try_from(pair).ok())
            .map(|[lon, lat]| (f64::from(lon) / 10.0, f64::from(lat) / 10.0))
            .collect();
        if corners.len() < 3 || 2 * corners.len() != ring.split(' ').count() {
            row.fault(
                faults,
                "a ring is not three corners or more: write longitude and latitude of each in tenths of a degree",
            );
        } else if !corners.iter().all(|corner| is_on_earth(*corner)) {
            row.fault(
                faults,
                format!("a corner is no place: longitudes go from {WEST} to {EAST}"),
            );
        } else {
            rings.push(
                corners
                    .into_iter()
                    .map(|(lon, lat)| projected(lon, lat))
                    .collect(),
            );
        }
    }
    rings
}

fn is_on_earth((lon, lat): Point) -> bool {
    (WEST..=EAST).contains(&lon) && (-90.0..=90.0).contains(&lat)
}

/// A place on the plane of the projection, with a radius of the Earth of 1, y downwards.
fn projected(lon: f64, lat: f64) -> Point {
    let root = libm::sqrt(3.0);
    let theta = libm::asin(root / 2.0 * libm::sin(lat.to_radians()));
    let square = theta * theta;
    let sixth = square * square * square;
    let [a1, a2, a3, a4] = A;
    let slope = a1 + 3.0 * a2 * square + sixth * (7.0 * a3 + 9.0 * a4 * square);
    let x = 2.0 * root * (lon - MIDDLE).to_radians() * libm::cos(theta) / (3.0 * slope);
    let y = theta * (a1 + a2 * square + sixth * (a3 + a4 * square));
    (x, -y)
}

/// How the plane lies on the map.
struct Frame {
    left: f64,
    top: f64,
    scale: f64,
    height: i32,
}

impl Frame {
    /// As large as the width allows.
    fn of<'a>(points: impl Iterator<Item = &'a Point> + Clone) -> Self {
        let least = |values: &mut dyn Iterator<Item = f64>| values.fold(f64::INFINITY, f64::min);
        let left = least(&mut points.clone().map(|point| point.0));
        let right = -least(&mut points.clone().map(|point| -point.0));
        let top = least(&mut points.clone().map(|point| point.1));
        let bottom = -least(&mut points.map(|point| -point.1));
        let scale = (WIDTH - 2.0 * MARGIN) / (right - left);
        Self {
            left,
            top,
            scale,
            height: ((bottom - top) * scale + 2.0 * MARGIN).ceil() as i32,
        }
    }

    /// A point of the plane in units of the map.
    fn exact(&self, (x, y): Point) -> Point {
        let on_map = |value: f64, from: f64| (value - from) * self.scale + MARGIN;
        (on_map(x, self.left), on_map(y, self.top))
    }

    /// The same in whole units.
    fn place(&self, point: Point) -> (i32, i32) {
        let (x, y) = self.exact(point);
        (x.round() as i32, y.round() as i32)
    }
}

fn text(outlines: &BTreeMap<String, Vec<Vec<Point>>>, places: &BTreeMap<String, Point>) -> String {
    let corners = outlines.values().flatten().flatten();
    let frame = Frame::of(corners.chain(places.values()));
    let mut text = format!("{WIDTH} {}\n", frame.height);
    let on_map = |rings: &Vec<Vec<Point>>| -> Vec<Ring> {
        rings.iter().map(|ring| drawn(ring, &frame)).collect()
    };
    // What has no figures lies below, so that no border of a country is hidden.
    for (_, rings) in outlines.iter().filter(|(id, _)| !places.contains_key(*id)) {
        text.push_str(&format!("{NO_CODE} 0 0 0 {}\n", path(&on_map(rings))));
    }
    let rings: Vec<_> = places
        .keys()
        .map(|id| outlines.get(id).map(on_map).unwrap_or_default())
        .collect();
    let mut points: Vec<Point> = places.values().map(|place| frame.exact(*place)).collect();
    let area = |rings: &[Ring]| rings.iter().map(|ring| area(ring)).sum::<f64>();
    let small: Vec<bool> = rings.iter().map(|rings| area(rings) < SMALL).collect();
    draw_apart(&mut points, &small);
    for (((id, rings), (x, y)), small) in places.keys().zip(&rings).zip(points).zip(small) {
        let [x, y] = [x, y].map(f64::round);
        text.push_str(&format!(
            "{id} {x} {y} {} {}\n",
            u8::from(small),
            path(rings)
        ));
    }
    text
}

/// Moves points that are drawn away from each other until none lies on another: each pair by half of what is missing, as often as
/// the islands of the Caribbean need.
fn draw_apart(points: &mut [Point], drawn: &[bool]) {
    let drawn: Vec<usize> = (0..points.len()).filter(|at| drawn[*at]).collect();
    for _ in 0..100 {
        for (place, one) in drawn.iter().enumerate() {
            for other in &drawn[place + 1..] {
                let (from, to) = (points[*one], points[*other]);
                let (x, y) = (to.0 - from.0, to.1 - from.1);
                let distance = libm::hypot(x, y).max(0.1);
                let missing = APART - distance;
                if missing > 0.0 {
                    let [x, y] = [x, y].map(|along| along / distance * missing / 2.0);
                    points[*one] = (from.0 - x, from.1 - y);
                    points[*other] = (to.0 + x, to.1 + y);
                }
            }
        }
    }
}

/// A ring in units of the map, without corners that lie on the line between their neighbours.
fn drawn(ring: &[Point], frame: &Frame) -> Ring {
    let mut drawn = Ring::new();
    for corner in ring.iter().map(|corner| frame.place(*corner)) {
        while let [.., before, last] = drawn[..]
            && is_straight(before, last, corner)
        {
            drawn.pop();
        }
        if drawn.last() != Some(&corner) {
            drawn.push(corner);
        }
    }
    drawn
}

/// Whether a corner lies on the way from one point to another.
fn is_straight(from: (i32, i32), corner: (i32, i32), to: (i32, i32)) -> bool {
    let (ax, ay) = (corner.0 - from.0, corner.1 - from.1);
    let (bx, by) = (to.0 - corner.0, to.1 - corner.1);
    ax * by == ay * bx && ax * bx + ay * by > 0
}

fn area(ring: &[(i32, i32)]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    let twice: i32 = ring
        .iter()
        .zip(next)
        .map(|(from, to)| from.0 * to.1 - to.0 * from.1)
        .sum();
    f64::from(twice.abs()) / 2.0
}

/// Rings as SVG path data, each begun at its place, every further corner relative to the one before. A ring that has shrunk to a
/// line is left out.
fn path(rings: &[Ring]) -> String {
    let mut path = String::new();
    for ring in rings {
        let [start, rest @ ..] = ring.as_slice() else {
            continue;
        };
        if area(ring) == 0.0 {
            continue;
        }
        path.push_str(&format!("M{} {}", start.0, start.1));
        let mut before = start;
        for corner in rest {
            let (x, y) = (corner.0 - before.0, corner.1 - before.1);
            // After `l`, and where a sign parts two numbers, no blank is needed.
            let gap = |number: i32| if number < 0 { "" } else { " " };
            let first = if before == start { "l" } else { gap(x) };
            path.push_str(&format!("{first}{x}{}{y}", gap(y)));
            before = corner;
        }
        path.push('z');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projection_is_the_published_one() {
        // Half of the equator is 2 · √3 · π / (3 · A1) long; the line of the pole lies at 1.3173627591574, as PROJ has it.
        let (x, y) = projected(MIDDLE + 180.0, 0.0);
        assert!((x - 2.706_629_983_696).abs() < 1e-9, "{x}");
        assert_eq!(y, 0.0);
        let (x, y) = projected(MIDDLE, 90.0);
        assert!(
            x.abs() < 1e-12 && (y + 1.317_362_759_157_4).abs() < 1e-9,
            "{y}"
        );
    }

    #[test]
    fn equal_areas_stay_equal() {
        // A field of one degree, by the cosine of its latitude.
        let field = |lat: f64| {
            let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
            let ring: Vec<Point> = corners
                .iter()
                .map(|(x, y)| projected(*x, lat + y))
                .collect();
            let next = ring.iter().cycle().skip(1);
            let twice: f64 = ring
                .iter()
                .zip(next)
                .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
                .sum();
            let sines = libm::sin((lat + 1.0).to_radians()) - libm::sin(lat.to_radians());
            twice.abs() / 2.0 / sines
        };
        for lat in [20.0, 50.0, 70.0] {
            assert!((field(lat) / field(0.0) - 1.0).abs() < 1e-3, "{lat}");
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_named_with_its_line() {
        let folder = std::env::temp_dir().join(format!("faulty-map-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let told = |shapes: &str, points: &str| {
            std::fs::write(folder.join(SHAPES), format!("id,rings\n{shapes}\n")).unwrap();
            std::fs::write(folder.join(POINTS), format!("iso3,lon,lat\n{points}\n")).unwrap();
            map(&folder).map_err(|faults| faults[0].to_string())
        };
        const RING: &str = "0 0 90 0 90 90";
        let whole = told(&format!("AAA,{RING}"), "AAA,5,2").unwrap();
        assert!(
            whole.starts_with("2000 ") && whole.lines().count() == 2,
            "{whole}"
        );
        for (shapes, points, fault) in [
            (
                "AAA,0 0 90 0 90".to_owned(),
                "AAA,5,2",
                "shapes.csv:2: a ring is not",
            ),
            (
                "AAA,0 0 90 0".to_owned(),
                "AAA,5,2",
                "shapes.csv:2: a ring is not",
            ),
            (
                "AAA,0 0 2000 0 90 90".to_owned(),
                "AAA,5,2",
                "shapes.csv:2: a corner is no place",
            ),
            (
                format!("AAA,{RING}\nAAA,{RING}"),
                "AAA,5,2",
                "shapes.csv:3: AAA stands twice",
            ),
            (format!("AAA,{RING}"), "AAA,5,95", "points.csv:2: lat is 95"),
            (
                format!("AAA,{RING}"),
                "AAA,5,2\nAAA,5,2",
                "points.csv:3: AAA stands twice",
            ),
        ] {
            let why = told(&shapes, points).unwrap_err();
            assert!(why.starts_with(fault), "{why}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_path_is_short_and_whole() {
        let ring = [(5, 5), (9, 5), (9, 2), (5, 2)];
        assert_eq!(path(&[ring.to_vec()]), "M5 5l4 0 0-3-4 0z");
        assert_eq!(path(&[vec![(1, 1), (2, 2)]]), "");
        assert!(is_straight((0, 0), (1, 1), (3, 3)) && !is_straight((0, 0), (3, 3), (1, 1)));
    }
}
