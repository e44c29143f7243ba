//! Small pieces of HTML; every text that comes from a table is escaped here.

pub use message_compiler::escaped as text;

/// A link to another site, which is not told where the reader came from.
pub(super) fn link(address: &str, words: &str) -> String {
    format!(
        "<a href=\"{}\" rel=\"noreferrer\">{}</a>",
        text(address),
        text(words)
    )
}

/// A link to a table of the edition, to be saved.
pub(super) fn download(edition: &str, file: &str, words: &str) -> String {
    format!(
        "<a href=\"editions/{}/{}\" download>{}</a>",
        text(edition),
        text(file),
        text(words)
    )
}

/// A paragraph of plain words.
pub(super) fn paragraph(words: &str) -> String {
    format!("<p>{}</p>\n", text(words))
}

/// A part of the page with its heading.
pub(super) fn section(heading: &str, body: &str) -> String {
    format!("<section>\n<h2>{}</h2>\n{body}</section>\n", text(heading))
}

/// A part that opens when it is wanted.
pub(super) fn fold(summary: &str, body: &str) -> String {
    format!(
        "<details class=\"fold\">\n<summary>{}</summary>\n{body}</details>\n",
        text(summary)
    )
}

/// A table that scrolls by itself where it is wider than the page, under a name of its own. The heads and rows are HTML.
pub(super) fn table(class: &str, name: &str, heads: &[String], rows: &[String]) -> String {
    let heads: String = heads
        .iter()
        .map(|head| format!("<th scope=\"col\">{head}</th>"))
        .collect();
    format!(
        "<div class=\"scrolls\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">\n<table class=\"{class}\">\n<caption>{name}</caption>\n\
         <thead><tr>{heads}</tr></thead>\n<tbody>\n{}</tbody>\n</table>\n</div>\n",
        rows.concat(),
        name = text(name),
    )
}

/// A row: its heading in plain words, then cells that are HTML with their tags.
pub(super) fn row(heading: &str, cells: &[String]) -> String {
    format!(
        "<tr><th scope=\"row\">{}</th>{}</tr>\n",
        text(heading),
        cells.concat()
    )
}

/// A cell of plain words.
pub(super) fn cell(words: &str) -> String {
    format!("<td>{}</td>", text(words))
}

/// A cell that is HTML.
pub(super) fn html_cell(html: &str) -> String {
    format!("<td>{html}</td>")
}

/// A list whose points are HTML.
pub(super) fn points(points: impl IntoIterator<Item = String>) -> String {
    let points: String = points
        .into_iter()
        .map(|point| format!("<li>{point}</li>\n"))
        .collect();
    format!("<ul class=\"plain-list\">\n{points}</ul>\n")
}
