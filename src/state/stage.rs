//! What a room sees of a lesson: one step at a time, told by a clicker's keys; and the text in which one window tells it to another.

use serde::{Deserialize, Serialize};

use crate::scenario::lesson::{Guess, Lesson, Reveal, Step};

/// A step that a room sees, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StagePage {
    /// The lesson's link as a code.
    Join,
    /// What was said, which the lesson is about.
    Said,
    /// The country and some of its figures.
    Country,
    /// What the two policies say.
    Clauses,
    /// What is to be predicted.
    Predict,
    /// What the class predicts.
    Class,
    /// The word that opens the result on a pupil's page.
    Word,
    /// The result.
    Reveal,
    /// Why.
    Why,
    /// What is to be changed.
    Change,
    /// A question to talk about.
    Discuss,
    /// What the four corners of the room stand for.
    Corners,
    /// The last question.
    Exit,
    /// The code again, for whoever wants to go on at home.
    End,
}

/// The steps of a lesson that a room sees.
#[must_use]
pub fn stage_pages(lesson: &Lesson) -> Vec<StagePage> {
    let pages = [
        (StagePage::Join, true),
        (StagePage::Said, lesson.ready.is_some()),
        (StagePage::Country, true),
        (StagePage::Clauses, true),
        (StagePage::Predict, lesson.has(Step::Predict)),
        (StagePage::Class, lesson.has(Step::Predict)),
        (StagePage::Word, matches!(lesson.reveal, Reveal::Word(_))),
        (StagePage::Reveal, true),
        (StagePage::Why, true),
        (
            StagePage::Change,
            lesson.has(Step::Change) && lesson.frees_anything(),
        ),
        (StagePage::Discuss, lesson.has(Step::Discuss)),
        (StagePage::Corners, lesson.ready.is_some()),
        (StagePage::Exit, lesson.has(Step::Exit)),
        (StagePage::End, true),
    ];
    let there = pages.into_iter().filter(|(_, is_there)| *is_there);
    there.map(|(page, _)| page).collect()
}

/// What is on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// The step on view.
    pub page: StagePage,
    /// Whether the room has seen the result; what was seen stays shown beside the bars.
    pub is_revealed: bool,
    /// Whether the stage is black.
    pub is_black: bool,
    /// Whether the code fills the stage, over whatever step.
    pub is_code: bool,
    /// How much larger the type is, in steps of a tenth, −3 to 5.
    pub larger: i8,
    /// When the timer ends, in milliseconds since 1970.
    pub timer_ends: Option<f64>,
}

/// What is done with the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StageAction {
    /// The next step.
    Next,
    /// The step before.
    Back,
    /// A certain step.
    To(StagePage),
    /// The first step again, the result unseen, in type of the same size: another class comes in.
    Begin,
    /// Black, or no more.
    Black,
    /// The code over everything, or no more.
    Code,
    /// The timer starts, or goes away: what time it is, and for how many minutes, the first in milliseconds since 1970.
    Timer(f64, u32),
    /// Larger type.
    Larger,
    /// Smaller type.
    Smaller,
}

impl Default for Stage {
    fn default() -> Self {
        Self {
            page: StagePage::Join,
            is_revealed: false,
            is_black: false,
            is_code: false,
            larger: 0,
            timer_ends: None,
        }
    }
}

impl Stage {
    /// The most and the least that type is larger, in steps.
    const SIZES: [i8; 2] = [-3, 5];

    /// What follows an action in a lesson. The first key after black or the large code only takes those away.
    #[must_use]
    pub fn after(self, action: StageAction, lesson: &Lesson) -> Self {
        let mut next = self;
        let pages = stage_pages(lesson);
        let at = pages.iter().position(|page| *page == self.page);
        let at = at.unwrap_or_default();
        let is_over = self.is_black || self.is_code;
        match action {
            StageAction::Next | StageAction::Back if is_over => {
                next.is_black = false;
                next.is_code = false;
            }
            StageAction::Next => next.page = pages.get(at + 1).copied().unwrap_or(self.page),
            StageAction::Back => {
                let before = at.checked_sub(1).and_then(|before| pages.get(before));
                next.page = before.copied().unwrap_or(self.page);
            }
            StageAction::To(page) if pages.contains(&page) => {
                next.page = page;
                next.is_black = false;
                next.is_code = false;
            }
            StageAction::To(_) => {}
            StageAction::Begin => {
                next = Self {
                    larger: self.larger,
                    ..Self::default()
                };
            }
            StageAction::Black => next.is_black = !self.is_black,
            StageAction::Code => next.is_code = !self.is_code,
            StageAction::Timer(now, minutes) => {
                next.timer_ends = match self.timer_ends {
                    Some(_) => None,
                    None => Some(now + f64::from(minutes) * 60_000.0),
                };
            }
            StageAction::Larger => next.larger = (self.larger + 1).min(Self::SIZES[1]),
            StageAction::Smaller => next.larger = (self.larger - 1).max(Self::SIZES[0]),
        }
        next.is_revealed |= next.page == StagePage::Reveal;
        next
    }

    /// The step that comes next; `None` after the last.
    #[must_use]
    pub fn next_page(self, lesson: &Lesson) -> Option<StagePage> {
        let mut pages = stage_pages(lesson).into_iter();
        pages.find(|page| *page > self.page)
    }

    /// What is left of the timer at a time, in whole seconds, 0 once it has ended; `None` without one.
    #[must_use]
    pub fn seconds_left(self, now: f64) -> Option<u32> {
        let left = (self.timer_ends? - now) / 1000.0;
        Some(left.max(0.0).ceil() as u32)
    }
}

/// What a key of a clicker or a keyboard does; `None` for all others. `minutes` is how long a timer runs from `now`.
#[must_use]
pub fn of_key(key: &str, now: f64, minutes: u32) -> Option<StageAction> {
    Some(match key {
        "PageDown" | "ArrowRight" | "ArrowDown" | " " => StageAction::Next,
        "PageUp" | "ArrowLeft" | "ArrowUp" => StageAction::Back,
        "b" | "B" | "." => StageAction::Black,
        "r" | "R" => StageAction::To(StagePage::Reveal),
        "c" | "C" => StageAction::To(StagePage::Class),
        "q" | "Q" => StageAction::Code,
        "t" | "T" => StageAction::Timer(now, minutes),
        "+" | "=" => StageAction::Larger,
        "-" | "−" => StageAction::Smaller,
        _ => return None,
    })
}

/// The answers of a class as a room sees them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ClassCounts {
    /// How many guessed what of each of the two policies, in the order of [`Guess::ALL`].
    pub guesses: [[u16; Guess::ALL.len()]; 2],
    /// How many gave which answer to the last question, the first one first.
    pub exits: [u16; 7],
}

/// What one window tells the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RoomMessage {
    /// The room's window is there, and asks what is on.
    Hello,
    /// A key that was pressed in the room's window.
    Key(String),
    /// What is on the stage.
    Show(Stage, ClassCounts),
    /// The teacher has closed the stage.
    Over,
}

impl RoomMessage {
    /// As it is sent.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What was sent; `None` for anything that these windows do not send.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let message: Self = serde_json::from_str(text).ok()?;
        let is_sound = match &message {
            Self::Show(stage, _) => {
                (Stage::SIZES[0]..=Stage::SIZES[1]).contains(&stage.larger)
                    && stage.timer_ends.is_none_or(f64::is_finite)
            }
            _ => true,
        };
        is_sound.then_some(message)
    }
}

/// What the room's window knows of the teacher's page, which it asks again and again what is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listening {
    /// How often it has asked since the last answer.
    unanswered: u8,
    is_over: bool,
}

impl Listening {
    /// How often it asks in vain before it says so.
    const PATIENCE: u8 = 4;

    /// What it asks; nothing once the lesson is over.
    #[must_use]
    pub fn ask(&mut self) -> Option<RoomMessage> {
        self.unanswered = self.unanswered.saturating_add(1);
        (!self.is_over).then_some(RoomMessage::Hello)
    }

    /// Hears what the other window says.
    pub const fn hear(&mut self, message: &RoomMessage) {
        if matches!(message, RoomMessage::Show(..) | RoomMessage::Over) {
            self.unanswered = 0;
            self.is_over = matches!(message, RoomMessage::Over);
        }
    }

    /// Whether the teacher's page has been silent for too long.
    #[must_use]
    pub const fn is_alone(&self) -> bool {
        self.unanswered > Self::PATIENCE && !self.is_over
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson() -> Lesson {
        Lesson::plain_start(5)
    }

    #[test]
    fn a_clicker_leads_through_every_step_and_back() {
        let lesson = lesson();
        let mut stage = Stage::default();
        let mut seen = vec![stage.page];
        while stage.next_page(&lesson).is_some() {
            let Some(action) = of_key("PageDown", 0.0, 3) else {
                return assert_eq!(seen, []);
            };
            stage = stage.after(action, &lesson);
            assert_eq!(stage.is_revealed, stage.page >= StagePage::Reveal);
            seen.push(stage.page);
        }
        assert_eq!(seen, stage_pages(&lesson));
        assert_eq!(stage.after(StageAction::Next, &lesson), stage);
        for _ in 0..seen.len() {
            stage = stage.after(StageAction::Back, &lesson);
        }
        // What the room has seen it has seen.
        assert_eq!((stage.page, stage.is_revealed), (StagePage::Join, true));
    }

    #[test]
    fn another_class_sees_the_first_step_and_no_result() {
        let lesson = lesson();
        let larger = Stage::default().after(StageAction::Larger, &lesson);
        let mut stage = larger.after(StageAction::To(StagePage::End), &lesson);
        stage = stage.after(StageAction::To(StagePage::Reveal), &lesson);
        assert!(stage.is_revealed);
        assert_eq!(stage.after(StageAction::Begin, &lesson), larger);
    }

    #[test]
    fn the_first_key_after_black_brings_the_step_back() {
        let lesson = lesson();
        for over in [StageAction::Black, StageAction::Code] {
            let stage = Stage::default().after(over, &lesson);
            let back = stage.after(StageAction::Next, &lesson);
            assert_eq!(back, Stage::default());
        }
    }

    #[test]
    fn a_timer_ends_at_nothing_left() {
        let lesson = lesson();
        let stage = Stage::default().after(StageAction::Timer(1000.0, 3), &lesson);
        for (now, left) in [(1000.0, 180), (1001.0, 180), (180_999.0, 1), (900_000.0, 0)] {
            assert_eq!(stage.seconds_left(now), Some(left));
        }
        let none = stage.after(StageAction::Timer(5000.0, 3), &lesson);
        assert_eq!(none.seconds_left(5000.0), None);
    }

    #[test]
    fn a_lesson_without_a_prediction_has_no_bars() {
        let lesson = Lesson {
            steps: 0,
            ..lesson()
        };
        let pages = stage_pages(&lesson);
        assert!(!pages.contains(&StagePage::Class) && pages.contains(&StagePage::Reveal));
        let stage = Stage::default();
        assert_eq!(
            stage.after(StageAction::To(StagePage::Class), &lesson),
            stage
        );
    }

    #[test]
    fn a_window_without_a_teacher_says_so_until_one_answers() {
        let show = RoomMessage::Show(Stage::default(), ClassCounts::default());
        let mut listening = Listening::default();
        for round in 0..3 {
            for asked in 1..300 {
                assert_eq!(listening.ask(), Some(RoomMessage::Hello));
                // What another window of the room asks is no answer.
                listening.hear(&RoomMessage::Hello);
                assert_eq!(listening.is_alone(), asked > 4, "{round}: {asked}");
            }
            listening.hear(&show);
            assert!(!listening.is_alone());
        }
        listening.hear(&RoomMessage::Over);
        for _ in 0..10 {
            assert_eq!(listening.ask(), None);
            assert!(!listening.is_alone());
        }
        listening.hear(&show);
        assert_eq!(listening.ask(), Some(RoomMessage::Hello));
    }

    #[test]
    fn what_is_sent_arrives_and_anything_else_does_not() {
        let stage = Stage::default().after(StageAction::Timer(17.0, 2), &lesson());
        let counts = ClassCounts {
            guesses: [[1, 2, 3, 4], [5, 6, 7, 8]],
            exits: [1; 7],
        };
        for message in [
            RoomMessage::Hello,
            RoomMessage::Over,
            RoomMessage::Key("PageDown".to_owned()),
            RoomMessage::Show(stage, counts.clone()),
        ] {
            assert_eq!(RoomMessage::read(&message.write()), Some(message));
        }
        let wild = Stage {
            larger: 100,
            ..stage
        };
        for text in [
            "",
            "{}",
            "\"Good-bye\"",
            &RoomMessage::Show(wild, counts).write(),
        ] {
            assert_eq!(RoomMessage::read(text), None, "{text}");
        }
    }
}
