//! Whether scores separate two kinds of decisions: the probability that one of the first kind scores higher than one of the second
//! (the area under the ROC curve, AUC), with an interval by the bootstrap.
//!
//! The interval is the middle 95 of 100 of resampled areas. Countries are drawn, with replacement, each with all of its decisions:
//! those on one country resemble each other, and taken for independent they would make the interval too narrow.

/// How many resamples there are.
pub const RESAMPLES: usize = 2000;

/// What one half means for an area: a coin.
const COIN: f64 = 0.5;

/// How well scores separate two kinds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Separation {
    /// The probability, 0 to 1, that one of the first kind scores higher; a tie counts half.
    pub area: f64,
    /// Where it lies in 95 of 100 resamples.
    pub interval: [f64; 2],
    /// How many there are of both kinds.
    pub count: usize,
}

/// What an interval says of a coin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgainstACoin {
    /// The scores are no better than a coin, as far as so few can show.
    NoBetter,
    /// They separate the kinds.
    Better,
    /// They separate the kinds the wrong way round.
    WrongWay,
}

impl Separation {
    /// What the interval says of a coin.
    #[must_use]
    pub fn against_a_coin(&self) -> AgainstACoin {
        let [low, high] = self.interval;
        if low > COIN {
            AgainstACoin::Better
        } else if high < COIN {
            AgainstACoin::WrongWay
        } else {
            AgainstACoin::NoBetter
        }
    }
}

/// A decision whose score is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoredDecision {
    /// Its country.
    pub country: &'static str,
    /// Whether it is of the first kind.
    pub went_ahead: bool,
    /// Its score.
    pub score: f64,
}

/// How well scores separate those that went ahead from the others; `None` where there are none of one kind.
#[must_use]
pub fn separation(decisions: &[ScoredDecision]) -> Option<Separation> {
    let mut countries: Vec<&str> = decisions.iter().map(|one| one.country).collect();
    countries.sort_unstable();
    countries.dedup();
    let of_country = |country: &&str| {
        let of_country = decisions.iter().filter(|one| one.country == *country);
        of_country.collect()
    };
    let countries: Vec<Vec<&ScoredDecision>> = countries.iter().map(of_country).collect();
    let area_of_all = area(decisions.iter())?;
    let mut draw = Draw(1);
    let resamples = (0..RESAMPLES).filter_map(|_| {
        let drawn = countries.iter().map(|_| draw.one_of(&countries));
        let drawn: Vec<&ScoredDecision> = drawn.flatten().copied().collect();
        area(drawn.into_iter())
    });
    let mut areas: Vec<f64> = resamples.collect();
    areas.sort_by(f64::total_cmp);
    // One in forty lies beyond each end. Few resamples or none have no decision of one kind.
    let beyond = areas.len() / 40;
    let (low, high) = (areas.get(beyond)?, areas.iter().rev().nth(beyond)?);
    Some(Separation {
        area: area_of_all,
        interval: [*low, *high],
        count: decisions.len(),
    })
}

/// The area: of each score of the first kind, how many of the second it is above, and half of those that it ties with.
fn area<'a>(decisions: impl Iterator<Item = &'a ScoredDecision>) -> Option<f64> {
    let (mut ahead, mut others) = (Vec::new(), Vec::new());
    for decision in decisions {
        if decision.went_ahead {
            ahead.push(decision.score);
        } else {
            others.push(decision.score);
        }
    }
    others.sort_by(f64::total_cmp);
    let above = |score: &f64| {
        let below = others.partition_point(|other| other < score);
        let up_to = others.partition_point(|other| other <= score);
        (below + up_to) as f64 / 2.0
    };
    let wins: f64 = ahead.iter().map(above).sum();
    let pairs = ahead.len() * others.len();
    (pairs > 0).then(|| wins / pairs as f64)
}

/// Numbers that are the same on every machine: SplitMix64, of G. L. Steele, D. Lea and C. H. Flood (2014).
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of a list that is not empty. So few of so many numbers: the unevenness of the remainder is far below any digit.
    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[(self.next() % list.len() as u64) as usize]
    }
}
