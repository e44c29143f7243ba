//! Where countries lie on the map of the world, and their outlines: a text of its own, fetched when a map is first asked for. It goes
//! with no edition: borders are drawn as they were when the app was built.

use std::sync::OnceLock;

/// Where the text lies beside the page.
pub const MAP: &str = "map/world.txt";

/// What stands for the code of land that has no figures.
const NO_CODE: &str = "-";

static READ: OnceLock<Outlines> = OnceLock::new();

/// The map of the world, in units of its own from its upper left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlines {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Land that has no figures, as SVG path data.
    pub land: Vec<&'static str>,
    /// The countries, by their codes.
    countries: Vec<Outline>,
}

/// A country on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outline {
    /// Its code.
    pub iso3: &'static str,
    /// A point in it, or beside it where points would lie on one another.
    pub at: (f64, f64),
    /// Whether it is so small that it is drawn as a point.
    pub is_small: bool,
    /// Its outline as SVG path data; nothing where it is drawn as a point alone.
    pub path: &'static str,
}

impl Outlines {
    /// Reads the text; `None` where it is not whole. What is read stays for the life of the program.
    #[must_use]
    pub fn read(text: String) -> Option<Self> {
        let mut lines = text.leak().lines();
        let (width, height) = lines.next()?.split_once(' ')?;
        let mut outlines = Self {
            width: width.parse().ok()?,
            height: height.parse().ok()?,
            ..Self::default()
        };
        for line in lines {
            let mut parts = line.splitn(5, ' ');
            let mut next = || parts.next();
            let (iso3, x, y, small, path) = (next()?, next()?, next()?, next()?, next()?);
            if iso3 == NO_CODE {
                outlines.land.push(path);
            } else {
                outlines.countries.push(Outline {
                    iso3,
                    at: (x.parse().ok()?, y.parse().ok()?),
                    is_small: small == "1",
                    path,
                });
            }
        }
        outlines
            .countries
            .is_sorted_by_key(|country| country.iso3)
            .then_some(outlines)
    }

    /// A country by its code.
    #[must_use]
    pub fn of(&self, iso3: &str) -> Option<&Outline> {
        let place = self
            .countries
            .binary_search_by_key(&iso3, |country| country.iso3);
        self.countries.get(place.ok()?)
    }
}

/// Takes the text that was fetched; whether the map is here now.
pub fn install_outlines(text: String) -> bool {
    Outlines::read(text).is_some_and(|read| READ.set(read).is_ok())
}

/// The map; `None` until it was installed.
#[must_use]
pub fn outlines() -> Option<&'static Outlines> {
    READ.get()
}
