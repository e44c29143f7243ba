//! Two folders of pictures against each other, pixel by pixel.

use std::collections::BTreeSet;
use std::fmt::{self, Display};
use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;

use crate::Outcome;

/// A picture in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Width in pixels.
    pub width: u32,
    /// Red, green, blue and opacity of each pixel, row by row.
    pub colours: Vec<[u8; 4]>,
}

impl Pixels {
    /// Reads a PNG file.
    ///
    /// # Errors
    ///
    /// Where there is no such file, or where it is no PNG.
    pub fn read(file: &Path) -> Outcome<Self> {
        let mut decoder = png::Decoder::new(BufReader::new(File::open(file)?));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().ok_or("too large")?];
        let frame = reader.next_frame(&mut bytes)?;
        let colour = |samples: &[u8]| match *samples {
            [grey] => [grey, grey, grey, u8::MAX],
            [grey, opacity] => [grey, grey, grey, opacity],
            [red, green, blue] => [red, green, blue, u8::MAX],
            [red, green, blue, opacity, ..] => [red, green, blue, opacity],
            [] => [0; 4],
        };
        let colours = bytes[..frame.buffer_size()].chunks(frame.color_type.samples());
        Ok(Self {
            width: frame.width,
            colours: colours.map(colour).collect(),
        })
    }

    /// Height in pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        (self.colours.len() / self.width.max(1) as usize) as u32
    }
}

/// How two pictures differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// In width and height: those before, those now.
    Size([(u32, u32); 2]),
    /// In so many pixels, within a box.
    Colours {
        /// How many pixels.
        pixels: usize,
        /// Left, top, and width and height of the smallest box around them.
        within: [u32; 4],
    },
}

impl Difference {
    /// How a picture differs from what it was before; `None` where it does not.
    #[must_use]
    pub fn between(before: &Pixels, now: &Pixels) -> Option<Self> {
        let sizes = [before, now].map(|picture| (picture.width, picture.height()));
        if sizes[0] != sizes[1] {
            return Some(Self::Size(sizes));
        }
        let pairs = before.colours.iter().zip(&now.colours).enumerate();
        let differing = pairs.filter(|(_, (before, now))| before != now);
        let (mut pixels, mut left, mut top, mut right, mut bottom) = (0, u32::MAX, u32::MAX, 0, 0);
        for (place, _) in differing {
            let place = place as u32;
            let (x, y) = (place % before.width, place / before.width);
            pixels += 1;
            (left, right) = (left.min(x), right.max(x));
            (top, bottom) = (top.min(y), bottom.max(y));
        }
        (pixels > 0).then(|| Self::Colours {
            pixels,
            within: [left, top, right - left + 1, bottom - top + 1],
        })
    }
}

impl Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size([(width, height), (now_width, now_height)]) => write!(
                out,
                "{width} × {height} pixels before, {now_width} × {now_height} now"
            ),
            Self::Colours {
                pixels,
                within: [left, top, width, height],
            } => write!(
                out,
                "{pixels} pixels within {width} × {height} at {left}, {top}"
            ),
        }
    }
}

/// Every picture that is not the same in both folders, with how it differs, and how many there are in all.
///
/// # Errors
///
/// Where a folder or a picture cannot be read.
pub fn compare(before: &Path, now: &Path) -> Outcome<(Vec<String>, usize)> {
    let (old, new) = (pictures(before)?, pictures(now)?);
    let mut faults = Vec::new();
    for name in old.union(&new) {
        let how = match (old.contains(name), new.contains(name)) {
            (true, false) => "is not there any more".to_owned(),
            (false, true) => "was not there before".to_owned(),
            _ => {
                let [old, new] = [before, now].map(|folder| fs::read(folder.join(name)));
                if old? == new? {
                    continue;
                }
                let old = Pixels::read(&before.join(name))?;
                let new = Pixels::read(&now.join(name))?;
                match Difference::between(&old, &new) {
                    Some(difference) => difference.to_string(),
                    None => continue,
                }
            }
        };
        faults.push(format!("{name}: {how}"));
    }
    Ok((faults, old.union(&new).count()))
}

/// The names of the pictures in a folder.
fn pictures(folder: &Path) -> Outcome<BTreeSet<String>> {
    let files = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut names = BTreeSet::new();
    for file in files {
        let name = file?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".png") {
            names.insert(name);
        }
    }
    if names.is_empty() {
        return Err(format!("{} holds no picture", folder.display()).into());
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, dark: &[usize]) -> Pixels {
        let mut colours = vec![[255; 4]; 12];
        for place in dark {
            colours[*place] = [0, 0, 0, 255];
        }
        Pixels { width, colours }
    }

    #[test]
    fn a_difference_names_its_pixels_and_their_box() {
        let before = picture(4, &[]);
        assert_eq!(Difference::between(&before, &before.clone()), None);
        let difference = Difference::between(&before, &picture(4, &[5, 10])).unwrap();
        assert_eq!(difference.to_string(), "2 pixels within 2 × 2 at 1, 1");
        let difference = Difference::between(&before, &picture(6, &[])).unwrap();
        assert_eq!(difference.to_string(), "4 × 3 pixels before, 6 × 2 now");
    }
}
