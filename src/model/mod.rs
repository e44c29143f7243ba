//! What a result is: slider values and one text to a balance, a gate and a disposition.
//!
//! The pipeline, each step one file:
//! [`conditions`] conditions attached → [`weights`] stances to weights →
//! [`balance`] mean and overlay → [`decision`] balance or security case → [`risk`] misuse risk and gate →
//! [`disposition`] what follows, between the edges that a text's [`presumption`] moves →
//! [`contributions`] the reasons in points → [`flips`] what would change it; [`evaluate`] runs them in order.
//! [`quadrature`] serves the contributions, [`order`] short lists everywhere.
//!
//! How settled that is: [`readings`] reads one case in thousands of ways on the points of [`sobol`] and [`normal`], and tells what
//! drives their spread; [`weightings`] gives the shares of all weightings without sampling. What would change it, besides one
//! score or stance: [`joint`] all scores, [`weight_stability`] weights, [`reading_flips`] scale and pairs of stances, [`gate_flips`] the
//! gate. [`extreme_readings`] is how far one text can be read either way. [`difference`] splits what sets two texts apart.
//!
//! Two models run on this one path. The first presumes nothing of any text: every field that the second needs has a value with which
//! it does nothing, and then all numbers keep the bits that they had.
//!
//! Invariants: factors, items and parameters are data ([`framework`]), so the same code runs on 12 test factors and on the
//! 20 sliders of an edition; scores are 0 to 100 with 50 neutral and high favouring a transfer; no input yields NaN;
//! transcendental functions come from [`math`] only, so that numbers are the same bits on every machine. A factor or an item is a
//! place in the lists that come in (`usize`): whoever asks goes by ids and turns them into places, and places into ids.

pub mod balance;
pub mod conditions;
pub mod contributions;
pub mod decision;
pub mod difference;
pub mod disposition;
pub mod evaluate;
pub mod extreme_readings;
pub mod flips;
pub mod framework;
pub mod gate_flips;
pub mod joint;
pub mod math;
pub mod normal;
pub mod order;
pub mod presumption;
pub mod quadrature;
pub mod reading_flips;
pub mod readings;
pub mod risk;
pub mod sobol;
pub mod weight_stability;
pub mod weightings;
pub mod weights;

/// Newest version of the calculation: 2 knows presumptions, a security case and bars that ask for knowledge. An edition names the
/// version that it is computed with, which citations carry. It is raised by one with every change after a release that gives any
/// scenario another number, so that the app can say why a citation no longer holds.
pub const VERSION: u8 = 2;
