//! How far a pupil has come in a lesson, and what was answered: a pure reducer, and the text in which a device keeps it.

use crate::edition::id::{ConditionId, FactorId, ItemId};
use crate::scenario::lesson::{
    AnswerCode, Closing, DecidingCriterion, Guess, Handling, Lesson, LessonPart, Prediction, Step,
    Sureness,
};
use crate::scenario::{Scenario, SliderValue};

/// A page of a lesson, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// The country and the two clauses.
    Read,
    /// What do the two policies say?
    Predict,
    /// What decides?
    Criterion,
    /// How sure?
    Sureness,
    /// The code of the answers.
    Code,
    /// The result.
    Reveal,
    /// One thing is changed.
    Change,
    /// A question to talk about.
    Discuss,
    /// The last question.
    Exit,
    /// The code of the end.
    End,
}

/// The pages of a lesson.
#[must_use]
pub fn pages(lesson: &Lesson) -> Vec<Page> {
    let asks = [Step::Predict, Step::Criterion, Step::Sureness];
    let closes = [Step::Change, Step::Exit];
    let has_any = |steps: &[Step]| steps.iter().any(|step| lesson.has(*step));
    let pages = [
        (Page::Read, true),
        (Page::Predict, lesson.has(Step::Predict)),
        (Page::Criterion, lesson.has(Step::Criterion)),
        (Page::Sureness, lesson.has(Step::Sureness)),
        (Page::Code, has_any(&asks)),
        // Without it there would be nothing that the lesson comes to.
        (Page::Reveal, true),
        (
            Page::Change,
            lesson.has(Step::Change) && lesson.frees_anything(),
        ),
        (Page::Discuss, lesson.has(Step::Discuss)),
        (Page::Exit, lesson.has(Step::Exit)),
        (Page::End, has_any(&closes)),
    ];
    let there = pages.into_iter().filter(|(_, is_there)| *is_there);
    there.map(|(page, _)| page).collect()
}

/// How far a pupil has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The page on view.
    pub page: Page,
    /// What was answered before the result.
    pub prediction: Prediction,
    /// Whether that can be changed no more.
    pub is_locked: bool,
    /// Whether the result is open.
    pub is_revealed: bool,
    /// The sliders that were moved, and where they stand.
    pub moved: Vec<(FactorId, SliderValue)>,
    /// The item, where another one was chosen.
    pub item: Option<ItemId>,
    /// The conditions, where they were changed, bit per condition.
    pub conditions: Option<u8>,
    /// The choice that was made at the end.
    pub exit: Option<u8>,
    /// Drawn by lot, so that two pupils with the same answers have two codes.
    pub lot: u16,
}

/// What a pupil does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PupilAction {
    /// Turns to a page.
    Turn(Page),
    /// Guesses what a policy says.
    Guess(usize, Guess),
    /// Names what decides.
    Criterion(DecidingCriterion),
    /// Says how sure.
    Sure(Sureness),
    /// Locks the answers.
    Lock,
    /// Opens the result.
    Reveal,
    /// Moves a slider.
    Slide(FactorId, SliderValue),
    /// Chooses another item.
    Item(ItemId),
    /// Attaches a condition or takes it off.
    Condition(ConditionId, u8),
    /// Answers the last question.
    Exit(u8),
}

impl Progress {
    /// At the first page, with nothing answered.
    #[must_use]
    pub const fn first(lot: u16) -> Self {
        Self {
            page: Page::Read,
            prediction: Prediction {
                guesses: [None; 2],
                sureness: None,
                criterion: None,
            },
            is_locked: false,
            is_revealed: false,
            moved: Vec::new(),
            item: None,
            conditions: None,
            exit: None,
            lot,
        }
    }

    /// Whether the answers stay as they are: their code or the result was seen.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.is_locked || self.is_revealed
    }

    /// What follows an action. Answers are locked once the code or the result was seen, and the result stays covered until it is opened:
    /// to turn to a page behind it leads to it.
    #[must_use]
    pub fn after(&self, action: PupilAction) -> Self {
        let mut next = self.clone();
        let open = !self.is_closed();
        match action {
            PupilAction::Turn(page) if page > Page::Reveal && !self.is_revealed => {
                next.page = Page::Reveal;
            }
            PupilAction::Turn(page) => next.page = page,
            PupilAction::Guess(policy, guess) if open => {
                if let Some(place) = next.prediction.guesses.get_mut(policy) {
                    *place = Some(guess);
                }
            }
            PupilAction::Criterion(criterion) if open => {
                next.prediction.criterion = Some(criterion);
            }
            PupilAction::Sure(sureness) if open => next.prediction.sureness = Some(sureness),
            PupilAction::Guess(..) | PupilAction::Criterion(_) | PupilAction::Sure(_) => {}
            PupilAction::Lock => next.is_locked = true,
            PupilAction::Reveal => {
                next.is_locked = true;
                next.is_revealed = true;
                next.page = Page::Reveal;
            }
            PupilAction::Slide(factor, to) => {
                next.moved.retain(|(other, _)| *other != factor);
                next.moved.push((factor, to));
            }
            PupilAction::Item(item) => next.item = Some(item),
            PupilAction::Condition(condition, before) => {
                let conditions = self.conditions.unwrap_or(before);
                next.conditions = Some(conditions ^ condition.bit());
            }
            PupilAction::Exit(choice) => next.exit = Some(choice),
        }
        next
    }

    /// The scenario of the lesson as the pupil has changed it, as far as the lesson lets it be changed.
    #[must_use]
    pub fn changed(&self, start: &Scenario, lesson: &Lesson) -> Scenario {
        let mut scenario = start.clone();
        let is_free = |part| lesson.part(part) == Handling::Free;
        for (factor, to) in &self.moved {
            if lesson.criterion(*factor) == Handling::Free {
                scenario.values[factor.index()] = *to;
            }
        }
        if let Some(item) = self.item.filter(|_| is_free(LessonPart::Item)) {
            scenario.item = item;
        }
        if let Some(conditions) = self.conditions.filter(|_| is_free(LessonPart::Conditions)) {
            scenario.mitigations = conditions;
        }
        scenario
    }

    /// The code of what was answered before the result.
    #[must_use]
    pub fn code(&self, lesson: &Lesson) -> String {
        AnswerCode::Prediction(self.prediction).write(lesson.short_tag(), self.lot)
    }

    /// The code of what was answered after it; `reached` tells whether the change came to its goal.
    #[must_use]
    pub fn closing_code(&self, lesson: &Lesson, reached: bool) -> String {
        let last = self.moved.last();
        let closing = Closing {
            changed: last.map(|(factor, to)| (*factor, ((to.tenths() + 5) / 10) as u8)),
            reached,
            exit: self.exit,
        };
        AnswerCode::Closing(closing).write(lesson.short_tag(), self.lot)
    }

    /// As a device keeps it.
    #[must_use]
    pub fn kept(&self, lesson: &Lesson) -> String {
        let moved: Vec<String> = self
            .moved
            .iter()
            .map(|(factor, to)| format!("{}={}", factor.index(), to.tenths()))
            .collect();
        let number =
            |number: Option<usize>| number.map_or_else(String::new, |number| number.to_string());
        [
            (self.page as usize).to_string(),
            self.code(lesson),
            u8::from(self.is_locked).to_string(),
            u8::from(self.is_revealed).to_string(),
            moved.join(","),
            number(self.item.map(ItemId::index)),
            number(self.conditions.map(usize::from)),
            number(self.exit.map(usize::from)),
            self.lot.to_string(),
        ]
        .join("|")
    }

    /// What a device has kept; `None` where that is no progress in this lesson.
    #[must_use]
    pub fn of_kept(text: &str, lesson: &Lesson) -> Option<Self> {
        let fields: Vec<&str> = text.split('|').collect();
        let [
            page,
            code,
            locked,
            revealed,
            moved,
            item,
            conditions,
            exit,
            lot,
        ] = fields[..]
        else {
            return None;
        };
        let AnswerCode::Prediction(prediction) = AnswerCode::read(code, lesson.short_tag()).ok()?
        else {
            return None;
        };
        let page = page.parse::<usize>().ok()?;
        let moved = moved.split(',').filter(|one| !one.is_empty()).map(|one| {
            let (factor, to) = one.split_once('=')?;
            let factor = FactorId::new(factor.parse().ok()?)?;
            Some((factor, SliderValue::from_tenths(to.parse().ok()?)))
        });
        let number = |text: &str| match text {
            "" => Some(None),
            text => text.parse::<u8>().ok().map(Some),
        };
        Some(Self {
            page: pages(lesson)
                .into_iter()
                .find(|other| *other as usize == page)?,
            prediction,
            is_locked: locked == "1",
            is_revealed: revealed == "1",
            moved: moved.collect::<Option<_>>()?,
            item: match number(item)? {
                None => None,
                Some(item) => Some(ItemId::new(item.into())?),
            },
            conditions: number(conditions)?,
            exit: number(exit)?,
            lot: lot.parse().ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson() -> Lesson {
        Lesson::plain_start(77)
    }

    fn answered() -> Progress {
        [
            PupilAction::Guess(0, Guess::NeitherWay),
            PupilAction::Guess(1, Guess::Stops),
            PupilAction::Criterion(DecidingCriterion::StopRule),
            PupilAction::Sure(Sureness::Ninety),
        ]
        .into_iter()
        .fold(Progress::first(1234), |progress, action| {
            progress.after(action)
        })
    }

    #[test]
    fn a_reload_loses_nothing() {
        let lesson = lesson();
        let mut progress = answered().after(PupilAction::Reveal);
        for factor in FactorId::all().take(2) {
            progress = progress.after(PupilAction::Slide(factor, SliderValue::from_tenths(583)));
        }
        progress = progress
            .after(PupilAction::Exit(2))
            .after(PupilAction::Turn(Page::Exit));
        let kept = progress.kept(&lesson);
        assert_eq!(Progress::of_kept(&kept, &lesson), Some(progress));
        for damaged in [
            "",
            "x",
            &kept[1..],
            &kept.replace('|', ","),
            &format!("{kept}|"),
        ] {
            assert_eq!(Progress::of_kept(damaged, &lesson), None);
        }
    }

    #[test]
    fn the_result_stays_covered_until_it_is_opened() {
        let progress = answered();
        for page in [Page::Change, Page::Discuss, Page::Exit, Page::End] {
            let turned = progress.after(PupilAction::Turn(page));
            assert_eq!((turned.page, turned.is_revealed), (Page::Reveal, false));
        }
        let revealed = progress.after(PupilAction::Reveal);
        assert_eq!(revealed.after(PupilAction::Turn(Page::End)).page, Page::End);
    }

    #[test]
    fn locked_answers_stay() {
        let locked = answered().after(PupilAction::Lock);
        for action in [
            PupilAction::Guess(0, Guess::InFavour),
            PupilAction::Criterion(DecidingCriterion::StopRule),
            PupilAction::Sure(Sureness::Half),
        ] {
            assert_eq!(locked.after(action).prediction, locked.prediction);
        }
        // Whoever saw the result without an answer has not guessed.
        let skipped = Progress::first(3).after(PupilAction::Reveal);
        let late = skipped.after(PupilAction::Guess(1, Guess::Stops));
        assert_eq!(late.prediction.guesses, [None; 2]);
    }

    #[test]
    fn only_what_is_free_is_changed() {
        let mut lesson = lesson();
        let [free, fixed] = [0, 1].map(FactorId::new);
        let (Some(free), Some(fixed)) = (free, fixed) else {
            return;
        };
        lesson.criteria[fixed.index()] = Handling::Fixed;
        let start = Scenario::blank();
        let to = SliderValue::from_tenths(800);
        let progress = Progress::first(0)
            .after(PupilAction::Slide(free, to))
            .after(PupilAction::Slide(fixed, to));
        let changed = progress.changed(&start, &lesson);
        assert_eq!(changed.value(free), to);
        assert_eq!(changed.value(fixed), SliderValue::NEUTRAL);
    }

    #[test]
    fn a_lesson_without_questions_has_no_code() {
        let lesson = Lesson {
            steps: 0,
            ..lesson()
        };
        assert_eq!(pages(&lesson), [Page::Read, Page::Reveal]);
    }
}
