//! Every constant of words, each under the key that stays its own wherever it is kept.

use crate::dump::Said;
use counterweigh::export::{chart, embed_code, table};
use counterweigh::messages::generated::selectors::MostAgree;
use counterweigh::messages::{
    arriving, card, changes, cite, claims, clauses, compare, editions, embed, embedded, header,
    law, method, name_field, notice, number_field, page, robustness, saved, scenarios, settled,
    share, sheet, source, why, your_reading,
};
use counterweigh::messages::{picture as picture_words, table as table_words};

/// Says them all.
pub(crate) fn say(said: &mut Said) {
    card(said);
    changes(said);
    cite(said);
    claims(said);
    fields(said);
    compare(said);
    editions(said);
    embed(said);
    method(said);
    page(said);
    picture(said);
    picture_palette(said);
    saved(said);
    scenarios(said);
    settled(said);
    share(said);
    sheet(said);
    table(said);
    why(said);
    your_reading(said);
}

fn card(said: &mut Said) {
    said.say("card::INDEX_TITLE", card::index_title());
    said.say("card::INDEX_LEAD", card::index_lead());
    said.say("card::COUNTRIES", card::countries());
    said.say("card::POLICIES", card::policies());
    said.say("card::SLIDERS", card::sliders());
    said.say("card::ALL", card::all());
    said.say("card::OPEN", card::open());
    said.say("card::BALANCE", card::balance());
    said.say("card::AXIS_BALANCE", card::axis_balance());
    said.say("card::EMPHASIS", card::emphasis());
    said.say("card::GATE", card::gate_title());
    said.say("card::SUBJECT", card::subject());
    said.say("card::FOOT", card::foot());
    said.list("card::COUNTRY_HEADS", &card::country_heads());
    said.list("card::POLICY_HEADS", &card::policy_heads());
}

fn changes(said: &mut Said) {
    said.say("changes::TITLE", changes::title());
    said.say("changes::SLIDERS", changes::sliders());
    said.say("changes::READING", changes::reading());
    said.say("changes::CONDITIONS", changes::conditions());
    said.say("changes::THEN", changes::then());
    said.say("changes::MORE", changes::more());
    said.say("changes::COUNTING_READINGS", changes::counting_readings());
    for agree in [
        MostAgree::Already,
        MostAgree::Sooner,
        MostAgree::Same,
        MostAgree::Further,
        MostAgree::Nowhere,
    ] {
        said.say(
            "changes::most_readings",
            changes::most_readings(agree, "58", "71"),
        );
    }
}

fn cite(said: &mut Said) {
    said.say("cite::STYLE", cite::style());
    said.say("cite::CITATION", cite::citation_label());
    said.say("cite::COPY", cite::copy());
    said.say("cite::COPIED", cite::copied());
    said.say("cite::COPY_BY_HAND", cite::copy_by_hand());
    said.say("cite::SAVE", cite::save());
    said.say("cite::LEAD", cite::lead());
    said.say("cite::OPEN_ONE", cite::open_one());
    said.say("cite::BIB", cite::BIB);
    said.say("cite::CHECKING", cite::checking());
    said.say("cite::CHECK_CODE", cite::check_code());
    said.say("cite::CHECK_CODE_IS", cite::check_code_is());
}

fn claims(said: &mut Said) {
    said.say("claims::TITLE", claims::title());
    said.say("claims::LEAD", claims::lead());
    said.say("claims::NO_CLAIM", claims::no_claim());
    said.say("claims::CHECKING", claims::checking());
}

fn compare(said: &mut Said) {
    said.say("compare::TITLE", compare::title());
    said.say("compare::FIRST", compare::first());
    said.say("compare::SECOND", compare::second());
    said.say("compare::SWAP", compare::swap());
    said.say("compare::RESULT", compare::result());
    said.say("compare::COPY", compare::copy());
    said.say("compare::COPIED", compare::copied());
    said.say("compare::COPY_BY_HAND", compare::copy_by_hand());
    said.say("compare::NOTHING", compare::nothing());
    said.say("compare::COMPARE_THIS", compare::compare_this());
    said.say("compare::SIDES", compare::sides());
    said.say("compare::FOLLOWS", compare::row_follows());
    said.say("compare::BALANCE", compare::row_balance());
    said.say("compare::GATE", compare::row_gate());
    said.say("compare::STANDARD", compare::row_standard());
    said.say("compare::SHUTS_ABOVE", compare::row_shuts_above());
    said.say("compare::BREADTH", compare::row_breadth());
    said.say("compare::CLAUSE", compare::row_clause());
    said.say("compare::NONE", compare::none());
    said.say("compare::SPLIT", compare::split());
    said.say("compare::SPLIT_CAPTION", compare::split_caption());
    said.say("compare::PART", compare::part());
    said.say("compare::WEIGHTS", compare::weights());
    said.say("compare::OVERLAY", compare::overlay());
    said.say("compare::ITEM", compare::item());
    said.say("compare::SAME_ITEM", compare::same_item());
    said.say("compare::FACTORS", compare::factors());
    said.say("compare::FACTORS_LEAD", compare::factors_lead());
    said.say("compare::NEUTRAL_POINTS", compare::neutral_points());
    said.say("compare::SUM", compare::sum());
    said.say("compare::REVERSED", compare::reversed());
}

fn editions(said: &mut Said) {
    said.say("editions::LABEL", editions::label());
    said.say("editions::WHY", editions::why());
    said.say("editions::SOURCE", editions::source());
    said.say("editions::TABLE", editions::table());
    said.say("editions::TEXT", editions::text());
    said.say("editions::MOVED_BY", editions::moved_by());
    said.say("editions::PARTS", editions::parts());
    said.say("editions::NO_REASONS", editions::no_reasons());
    said.say("editions::TRY_AGAIN", editions::try_again());
}

fn embed(said: &mut Said) {
    said.say("embed::OPEN", embedded::open());
    said.say("embed::LEAD", embed::lead());
    said.say("embed::COLOURS", embed::colours());
    said.say("embed::CODE", embed::code());
    said.say("embed::COPY_CODE", embed::copy_code());
    said.say("embed::COPIED_CODE", embed::copied_code());
    said.say("embed::FIT", embed::fit());
    said.say("embed::FIT_LEAD", embed::fit_lead());
    said.say("embed::SCRIPT", embed::script());
    said.say("embed::COPY_SCRIPT", embed::copy_script());
    said.say("embed::COPIED_SCRIPT", embed::copied_script());
    said.say("embed::POLICY", embed::policy());
    said.say("embed::FROM_DISK", embed::from_disk());
    said.say("embed::HOST_SCRIPT", embed_code::HOST_SCRIPT);
}

fn method(said: &mut Said) {
    said.say("method::TITLE", method::title());
    said.say("method::WORKED", method::worked());
    said.say("method::WORKED_TABLE", method::worked_table());
    said.say("method::NOTHING_SCORED", method::nothing_scored());
    said.say("method::LEAD", method::lead());
    said.say("method::LOADING", method::loading());
    said.say("method::NOT_LOADED", method::not_loaded());
    said.say("method::PAGE", method::PAGE);
    said.say("method::STEP_NO_GATE", method::step_no_gate());
    said.list("method::WORKED_HEADS", &method::worked_heads());
}

fn page(said: &mut Said) {
    said.say("page::NAME", page::name());
    said.say("page::SKIP", page::skip());
    said.say("page::SCREENS", header::screens());
    said.say("page::EXPLORE", header::explore());
    said.say("page::COMPARE", header::compare());
    said.say("page::YOUR_READING", header::your_reading());
    said.say("page::SAVED", header::saved());
    said.say("page::METHOD", header::method());
    said.say("page::AND_SOURCES", header::and_sources());
    said.say("header::SCENARIOS", header::scenarios());
    said.say("header::title", header::title(header::explore(), "Norway"));
    said.say("page::UNDO", header::undo());
    said.say("page::REDO", header::redo());
    said.say("page::REPLAY", header::replay());
    said.say("page::RESET", header::reset());
    said.say("page::COPY_LINK", header::copy_link());
    said.say("page::COPIED", header::copied());
    said.say("page::COPIED_LONG", header::copied_long());
    said.say("page::NOT_A_DECISION", page::not_a_decision());
    said.say("page::LINK_CHANGED", page::link_changed());
    said.say("page::LINK_FAILED", page::link_failed());
    said.say("page::OPEN_READABLE", notice::open_readable());
    said.say("page::RELOAD", notice::reload());
    said.say("page::ARRIVING", arriving::arriving());
    said.say("page::NOT_ARRIVED", arriving::not_arrived());
    said.say("page::AGAIN", arriving::again());
    said.say("page::STAY", arriving::stay());
    said.say("page::GOT_IT", notice::got_it());
    said.say("page::RESULT", page::result());
    said.say("page::READ_OTHERWISE", page::read_otherwise());
    said.say("page::OUR_READING", page::our_reading());
    said.say("page::DESCRIBE", page::describe());
    said.say("page::COUNTRY", page::country());
    said.say("page::COUNTRIES", page::countries());
    said.say("page::OWN_COUNTRY", page::own_country());
    said.say("page::NO_COUNTRY", page::no_country());
    said.say("page::ITEM", page::item());
    said.say("page::HINT", page::hint());
    said.say("page::HINT_OWN", page::hint_own());
    said.say("page::NOT_PUBLISHED", page::not_published());
    said.say("page::CONDITIONS", page::conditions());
    said.say("page::RISK", page::risk());
    said.say("page::RISK_MODEL", page::risk_model());
    said.say("page::RISK_OWN", page::risk_own());
    said.say("page::USE_OWN", page::use_own());
    said.say("page::OWN_ESTIMATE", page::own_estimate());
    said.say("page::REMOTE", page::remote());
    said.say("page::CERTAIN", page::certain());
    said.say("page::KNOWLEDGE", page::knowledge());
    said.say("page::UNDER_EACH", page::under_each());
    said.say("page::AXIS_AGAINST", page::axis_against());
    said.say("page::AXIS_OPEN", page::axis_open());
    said.say("page::AXIS_FAVOUR", page::axis_favour());
    said.say("page::SHOW_COMPARATORS", page::show_comparators());
    for shown in [0, 1, 4] {
        said.say("page::policies_hidden", page::policies_hidden(shown));
    }
    said.say("page::SHOW_ALL", page::show_all());
    said.say("page::NO_POLICY", page::no_policy());
    said.say("page::GATE_TITLE", page::gate_title());
    said.say("page::AS_TABLE", page::as_table());
    said.say("page::NOT_SCORED", page::not_scored());
    said.say("page::MISSING", source::missing());
    said.say("page::EXACT", source::exact());
    said.say("page::PROXY", source::proxy());
    said.say("page::STATUS", source::status());
    said.say("page::NO_FIGURE", source::no_figure());
    said.list("page::TABLE_HEADS", &page::table_heads());
}

fn picture(said: &mut Said) {
    said.say("picture::WHICH", picture_words::which());
    said.say("picture::COLOURS", picture_words::colours());
    said.say("picture::ALL_POLICIES", picture_words::all_policies());
    said.say("picture::SAVE_SVG", picture_words::save_svg());
    said.say("picture::SAVE_PNG", picture_words::save_png());
    said.say("picture::FILES", picture_words::files());
    said.say("picture::COUNTING", picture_words::counting());
    said.say("picture::NO_PNG", picture_words::no_png());
}

fn picture_palette(said: &mut Said) {
    said.say("picture::palette::SERIF", chart::palette::SERIF);
    said.say("picture::palette::SANS", chart::palette::SANS);
}

fn saved(said: &mut Said) {
    said.say("saved::TITLE", saved::title());
    said.say("saved::LEAD", saved::lead());
    said.say("saved::SAVE_OPEN", saved::save_open());
    said.say("saved::NAME", saved::name_label());
    said.say("saved::SAVE", saved::save());
    said.say("saved::LIST", saved::list());
    said.say("saved::EMPTY", saved::empty());
    said.say("saved::LEGEND", saved::legend());
    said.say("saved::OPEN", saved::open());
    said.say("saved::RENAME", saved::rename());
    said.say("saved::DELETE", saved::delete());
    said.say("saved::KEEP_NAME", saved::keep_name());
    said.say("saved::AT_HAND_SAID", saved::at_hand_said());
    said.say("saved::FORGOTTEN_BUT_APP", saved::forgotten_but_app());
    said.say("saved::CANCEL", saved::cancel());
    said.say("saved::AT_HAND", saved::at_hand());
    said.say("saved::NAMELESS", saved::nameless());
    said.say("saved::NOT_SHOWN", saved::not_shown());
    said.say("saved::OTHER_EDITION", saved::other_edition());
    said.say("saved::AND_MORE", saved::and_more());
    said.say("saved::SAVED", saved::saved_said());
    said.say("saved::SAVED_ALREADY", saved::saved_already());
    said.say("saved::FILE", saved::file());
    said.say("saved::FILE_LEAD", saved::file_lead());
    said.say("saved::EXPORT", saved::export());
    said.say("saved::IMPORT", saved::import());
    said.say("saved::FILE_NAME", saved::file_name());
    said.say("saved::ASIDE_NAME", saved::aside_name());
    said.say("saved::ASIDE", saved::aside());
    said.say("saved::ASIDE_LEAD", saved::aside_lead());
    said.say("saved::ASIDE_EXPORT", saved::aside_export());
    said.say("saved::ASIDE_DISCARD", saved::aside_discard());
    said.say("saved::FORGET", saved::forget());
    said.say("saved::FORGET_LEAD", saved::forget_lead());
    said.say("saved::FORGET_ASKS", saved::forget_asks());
    said.say("saved::FORGET_APP", saved::forget_app());
    said.say("saved::FORGET_KEEPS", saved::forget_keeps());
    said.say("saved::FORGET_NOW", saved::forget_now());
    said.say("saved::FORGOTTEN", saved::forgotten_said());
    said.say("saved::NOT_TAKEN", saved::not_taken());
}

fn scenarios(said: &mut Said) {
    said.say("scenarios::TITLE", scenarios::title());
    said.say("scenarios::LEAD", scenarios::lead());
    said.say("scenarios::WAYS", scenarios::ways());
    said.say("scenarios::TWO_POLICIES", scenarios::two_policies());
    said.say("scenarios::SCENARIOS", scenarios::scenarios());
    said.say("scenarios::SIDE_BY_SIDE", scenarios::side_by_side());
    said.say("scenarios::CARDS", scenarios::cards());
    said.say("scenarios::ADD", scenarios::add());
    said.say("scenarios::FULL", scenarios::full());
    said.say("scenarios::ONLY_ONE", scenarios::only_one());
    said.say("scenarios::EDIT", scenarios::edit());
    said.say("scenarios::DUPLICATE", scenarios::duplicate());
    said.say("scenarios::REMOVE", scenarios::remove());
    said.say("scenarios::COMPARED_WITH", scenarios::compared_with());
    said.say("scenarios::FROM", scenarios::from_label());
    said.say("scenarios::TO", scenarios::to_label());
    said.say("scenarios::SWAP", scenarios::swap());
    said.say("scenarios::RESULTS", scenarios::results());
    said.say("scenarios::POLICY", scenarios::policy_label());
    said.say("scenarios::SPLIT_CAPTION", scenarios::split_caption());
    said.say("scenarios::CAUSE", scenarios::cause_label());
    said.say("scenarios::WHERE", scenarios::where_in_both());
    said.say("scenarios::NOTHING", scenarios::nothing());
    said.say("scenarios::NOT_SCORED", scenarios::not_scored());
}

fn settled(said: &mut Said) {
    said.say("settled::LEGEND_DOT", settled::legend_dot());
    said.say("settled::LEGEND_LINE", settled::legend_line());
    said.say("settled::WHAT_IS_A_READING", settled::what_is_a_reading());
    said.say("settled::TITLE", robustness::title());
    said.say("settled::BY_RULE", robustness::by_rule());
    said.say("settled::BY_RULE_CAPTION", robustness::by_rule_caption());
    said.say("settled::WEIGHTINGS", robustness::weightings_title());
    said.say(
        "settled::WEIGHTINGS_CAPTION",
        robustness::weightings_caption(),
    );
    said.say("settled::WEIGHTING", robustness::weighting());
    said.say("settled::RULE", robustness::rule_column());
    said.say("settled::AT_REST", robustness::at_rest());
}

fn fields(said: &mut Said) {
    said.say("number_field::ROUNDED", number_field::rounded("45,6", 46));
    said.say("number_field::NOTHING", number_field::nothing(37));
    said.say(
        "number_field::NO_NUMBER",
        number_field::no_number("abc", 0, 100, 37),
    );
    said.say(
        "number_field::TOO_LARGE",
        number_field::too_large("120", 100),
    );
    said.say("number_field::TOO_SMALL", number_field::too_small("-3", 0));
    said.say("name_field::CUT", name_field::cut("As much as fits"));
    said.say("name_field::UNSEEN", name_field::unseen());
}

fn share(said: &mut Said) {
    said.say("share::SHARE", header::share());
    said.say("share::TITLE", share::title());
    said.say("share::PARTS", share::parts());
    said.say("share::CLOSE", share::close());
    said.say("share::FRAMED", share::framed());
    said.say("share::LINK", share::link());
    said.say("share::LINK_HOLDS", share::link_holds());
    said.say("share::LINK_FROM_DISK", share::link_from_disk());
    said.say("share::PASTE_BEHIND", share::paste_behind("#CABo"));
    said.say("share::QR", share::qr());
    said.say("share::QR_ALT", share::qr_alt());
    said.say("share::QR_SVG", share::qr_svg());
    said.say("share::QR_PNG", share::qr_png());
    said.say("share::QR_TOO_LONG", share::qr_too_long());
    said.say("share::QR_FILE", share::qr_file());
    said.say("share::SEND", share::send());
    said.say("share::SYSTEM", share::system());
    said.say("share::MAIL", share::mail());
    said.say("share::MAIL_TEXT", share::mail_text_label());
    said.say("share::COPY_TEXT", share::copy_text());
    said.say("share::COPIED_TEXT", share::copied_text());
    said.say("share::COPY_BY_HAND", share::copy_by_hand());
}

fn sheet(said: &mut Said) {
    said.say("sheet::PREVIEW", sheet::preview());
    said.say("sheet::BAR", sheet::bar());
    said.say("sheet::PRINT", sheet::print());
    said.say("sheet::BACK", sheet::back());
    said.say("sheet::SUBJECT", sheet::subject());
    said.say("sheet::SLIDERS", sheet::sliders());
    said.say("sheet::NOT_PUBLISHED", sheet::not_published());
    said.say("sheet::RESULTS", sheet::results());
    said.say("sheet::LEGEND", sheet::legend());
    said.say("sheet::REASONS", sheet::reasons());
    said.say("sheet::NOTES", sheet::notes());
    said.say("sheet::CODE", sheet::code());
    said.say("sheet::LINK", sheet::link());
    said.say("sheet::SOURCES", sheet::sources());
    said.say("sheet::STUDENT", sheet::student());
    said.say("sheet::DATE", sheet::date());
    said.say("sheet::TASK", sheet::task());
    said.say("sheet::PREDICT", sheet::predict());
    said.say("sheet::BECAUSE", sheet::because());
    said.say("sheet::ANSWERS", sheet::answers());
    said.say("sheet::ANSWERS_LEAD", sheet::answers_lead());
    said.list("sheet::SLIDER_HEADS", &sheet::slider_heads());
    said.list("sheet::RESULT_HEADS", &sheet::result_heads());
    said.list("sheet::STEPS", &sheet::steps());
    said.list("sheet::ENDS", &sheet::ends());
}

fn table(said: &mut Said) {
    said.say("table::CSV", table::CSV);
    said.say("table::JSON", table::JSON);
    said.say("table::ON_SCREEN", table_words::on_screen());
    said.say("table::ON_SCREEN_HOLDS", table_words::on_screen_holds());
    said.say("table::EVERYTHING", table_words::everything());
    said.say("table::EVERYTHING_HOLDS", table_words::everything_holds());
    said.say("table::SCREEN_CSV", table_words::screen_csv());
    said.say("table::SCREEN_JSON", table_words::screen_json());
    said.say("table::EVERYTHING_CSV", table_words::everything_csv());
    said.say("table::EVERYTHING_JSON", table_words::everything_json());
    said.say("table::LICENCES", table_words::licences());
}

fn why(said: &mut Said) {
    said.say("why::LAW", why::law());
    said.say("why::GATE", why::gate());
    said.say("why::NO_GATE", why::no_gate());
    said.say("why::ALSO", why::also());
    said.say("law::EVERY_BUYER", law::every_buyer());
    said.say("why::UNKNOWN", why::unknown());
    said.say("why::REASONS_CAPTION", why::reasons_caption());
    said.say("why::GATE_CAPTION", why::gate_caption());
    said.say("why::CRITERION", why::column_criterion());
    said.say("why::BAR", why::column_bar());
    said.say("why::POINTS", why::column_points());
    said.say("why::TERM", why::column_term());
    said.say("why::ODDS", why::column_odds());
    said.say("why::SUM", why::sum());
    said.say("why::RISK_SUM", why::risk_sum());
    said.say("why::ITEM_TERM", why::item_term());
    said.say("why::BREADTH_TERM", why::breadth_term());
    said.say("why::PASSAGE_LINK", why::passage_link());
    said.say("why::NO_CLAUSES", clauses::not_fetched());
    said.say("why::NO_WEIGHTS", why::no_weights());
}

fn your_reading(said: &mut Said) {
    said.say("your_reading::LEAD", your_reading::lead());
    said.say("your_reading::DIFFERS", your_reading::what_differs());
    said.say(
        "your_reading::NOTHING_DIFFERS",
        your_reading::nothing_differs(),
    );
    said.say("your_reading::BACK", your_reading::back());
    said.say("your_reading::RESULTS", your_reading::results());
    said.say("your_reading::RULE", your_reading::rule());
    said.say("your_reading::ONE_POLICY", your_reading::one_policy());
    said.say("your_reading::POLICY", your_reading::policy_label());
    said.say("your_reading::THRESHOLD", your_reading::threshold());
    said.say("your_reading::OUTSIDE", your_reading::outside());
    said.say("your_reading::STRONGEST", your_reading::strongest());
    said.say(
        "your_reading::MOST_IN_FAVOUR",
        your_reading::most_in_favour(),
    );
    said.say("your_reading::MOST_AGAINST", your_reading::most_against());
    said.say("your_reading::ASSUMES", your_reading::assumes());
    said.say(
        "your_reading::ASSUMES_NOTHING",
        your_reading::assumes_nothing(),
    );
    said.say("your_reading::READ_IT_SO", your_reading::read_it_so());
    said.say("your_reading::IS_READ_SO", your_reading::is_read_so());
    said.say("your_reading::REST_IS_OURS", your_reading::rest_is_ours());
    said.say("your_reading::BREADTH", your_reading::breadth());
    said.say("your_reading::FILE", your_reading::file());
    said.say("your_reading::FILE_LEAD", your_reading::file_lead());
    said.say("your_reading::DOWNLOAD", your_reading::download());
    said.say("your_reading::CHOOSE", your_reading::choose());
    said.say("your_reading::FILE_NAME", your_reading::file_name());
    said.say("your_reading::NOT_TAKEN", your_reading::not_taken());
}
