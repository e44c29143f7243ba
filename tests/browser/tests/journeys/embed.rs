//! A scenario inside somebody else's page, at another origin, under the strictest policy that still allows a frame.

use browser_tests::server::Server;
use browser_tests::{Outcome, Page, Role};
use counterweigh::messages::{embed as words, embedded, header, page as labels, share};
use counterweigh::scenario::link::encode;
use counterweigh::state::State;
use serde_json::{Value, json};
use thirtyfour::By;

use crate::reader::{CONDUCT, after, click, headline_for_others, is_in_address, shows, slide};
use crate::take::field;

browser_tests::journeys!(
    a_strict_host_shows_an_embed_and_makes_it_as_tall_as_it_is,
    without_a_script_of_its_host_an_embed_is_tall_enough,
    an_embed_without_scripts_says_what_it_is_and_leads_on,
    an_embed_that_is_sealed_off_says_so,
    an_embed_wears_what_it_is_told_and_ignores_what_it_does_not_know,
    an_embed_opens_no_damaged_link,
);

/// The code and the script of the dialog, for a scenario that is not the first.
async fn code(page: &Page) -> Outcome<(State, String, String)> {
    let state = after(&State::first(), [slide(CONDUCT, "12")?])?;
    page.visit("about:blank").await?;
    page.go(&format!("{}#{}", page.home(), encode(&state.scenario)))
        .await?;
    is_in_address(page, &state).await?;
    click(page, header::share()).await?;
    click(page, share::part_embed()).await?;
    let code = field(page, words::code()).await?;
    page.click(&page.find(Role::SUMMARY, words::fit()).await?)
        .await?;
    Ok((state, code, field(page, words::script()).await?))
}

/// Somebody else's page around some code, under a policy that takes scripts and styles from files only.
fn host(page: &Page, code: &str, script: String) -> Outcome<Server> {
    host_with(page, code, script, "script-src 'self'; style-src 'self'")
}

/// The same under a policy of its own besides what it must allow.
fn host_with(page: &Page, code: &str, script: String, policy: &str) -> Outcome<Server> {
    let policy = format!("default-src 'none'; frame-src {}; {policy}", page.origin());
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>An article</title><script src=\"host.js\"></script></head>\
         <body><h1>An article</h1>{code}</body></html>"
    );
    Server::host(html, script, &policy)
}

/// Everything that went wrong, in the page and in its frame, but that the page itself lies elsewhere.
async fn wrongs(page: &Page, host: &Server) -> Outcome<Vec<String>> {
    let mut wrongs = page.wrongs().await?;
    let elsewhere = format!("a request to another origin: {}/", host.origin());
    // Firefox looks for an icon of the host, which the host's own policy forbids.
    let icon = format!("img-src forbids {}/favicon.ico", host.origin());
    // What of the code a strict host holds back, it says.
    wrongs.retain(|wrong| {
        !wrong.starts_with(&elsewhere) && !wrong.contains(&icon) && !wrong.contains("inline")
    });
    page.driver().enter_frame(0).await?;
    let noted = page
        .script("return window.browserTestProbe.wrongs", vec![])
        .await?;
    page.driver().enter_default_frame().await?;
    let noted = noted.as_array().into_iter().flatten();
    wrongs.extend(noted.map(Value::to_string));
    Ok(wrongs)
}

/// Runs the body of a function in the frame.
async fn inside(page: &Page, body: &str) -> Outcome<Value> {
    page.driver().enter_frame(0).await?;
    let answer = page.script(body, vec![]).await;
    page.driver().enter_default_frame().await?;
    answer
}

/// Waits until the frame shows the app and is as tall as it.
async fn fits(page: &Page) -> Outcome {
    page.until_right(async || {
        let tall = inside(
            page,
            "return [Math.ceil(document.documentElement.getBoundingClientRect().height), document.querySelectorAll('ol > li').length,
                Boolean(document.body?.innerText.includes('of 100 readings'))]",
        )
        .await?;
        let frame = page
            .script("return Math.round(document.querySelector('iframe').getBoundingClientRect().height)", vec![])
            .await?;
        let right = tall[0] == frame && tall[1].as_u64() > Some(5) && tall[2] == json!(true);
        Ok(Vec::from_iter((!right).then(|| format!("{tall} in a frame of {frame}"))))
    })
    .await
}

async fn a_strict_host_shows_an_embed_and_makes_it_as_tall_as_it_is(page: &Page) -> Outcome {
    let (state, code, script) = code(page).await?;
    let host = host(page, &code, script)?;
    page.wrongs().await?;
    page.visit(&host.address()).await?;
    fits(page).await?;
    let wide = page
        .script(
            "return Math.round(document.querySelector('iframe').getBoundingClientRect().height)",
            vec![],
        )
        .await?;
    let headline = headline_for_others(&state.scenario);
    let link = format!("{}#{}", page.home(), encode(&state.scenario));
    let wanted = json!([
        headline,
        0,
        embedded::open(),
        "_blank",
        "noopener",
        link,
        1,
        "en"
    ]);
    // A share of readings may still be off by one until all are counted.
    page.until_right(async || {
        let seen = inside(
            page,
            "const [heading] = document.getElementsByTagName('h1'); const links = [...document.links].filter((link) => link.checkVisibility()); const [link] = links;
            return [heading.innerText, document.querySelectorAll('button, input, select, textarea, summary').length,
                link.innerText, link.target, link.rel, link.href, links.length, document.documentElement.lang]",
        )
        .await?;
        let wrong = seen != wanted;
        Ok(Vec::from_iter(wrong.then(|| format!("{seen} in the frame"))))
    })
    .await?;
    // The line of the host itself has the same link.
    let below = page.find(Role::LINK, embedded::open()).await?;
    assert_eq!(below.attr("href").await?.as_deref(), Some(link.as_str()));
    page.resize(480, 800).await?;
    fits(page).await?;
    let narrow = page
        .script(
            "return Math.round(document.querySelector('iframe').getBoundingClientRect().height)",
            vec![],
        )
        .await?;
    assert!(narrow.as_f64() > wide.as_f64(), "{narrow} after {wide}");
    let sideways = inside(
        page,
        "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth",
    )
    .await?;
    assert_eq!(sideways, json!(0));
    assert_eq!(wrongs(page, &host).await?, Vec::<String>::new());
    // The link of the frame opens the whole app, free of the sandbox.
    page.driver().enter_frame(0).await?;
    let open = page.driver().find(By::Css("a")).await?;
    let before = page.driver().windows().await?;
    // By key: Firefox's driver misses what lies in a frame beyond the window.
    open.send_keys(thirtyfour::Key::Enter + "").await?;
    page.driver().enter_default_frame().await?;
    page.until_right(async || {
        let opened = page.driver().windows().await?.len() > before.len();
        Ok(Vec::from_iter((!opened).then(|| "no window".to_owned())))
    })
    .await?;
    let opened = page.driver().windows().await?;
    let new = opened.into_iter().find(|window| !before.contains(window));
    let (old, new) = (page.driver().window().await?, new.ok_or("no window")?);
    page.driver().switch_to_window(new).await?;
    shows(page, &state).await?;
    page.driver().close_window().await?;
    page.driver().switch_to_window(old).await?;
    page.wrongs().await?;
    page.go(&page.home()).await
}

async fn without_a_script_of_its_host_an_embed_is_tall_enough(page: &Page) -> Outcome {
    let (_, code, _) = code(page).await?;
    for width in [320, 680] {
        let column = format!("<div style=\"width: {width}px\">{code}</div>");
        let host = host_with(
            page,
            &column,
            String::new(),
            "script-src 'self'; style-src 'unsafe-inline'",
        )?;
        page.visit(&host.address()).await?;
        page.until_right(async || {
            let room = inside(
                page,
                "return [document.querySelectorAll('ol > li').length > 5, document.documentElement.scrollHeight, innerHeight, innerWidth]",
            )
            .await?;
            let right = room[0] == json!(true)
                && room[1].as_u64() <= room[2].as_u64()
                && room[3].as_u64() == Some(width);
            Ok(Vec::from_iter((!right).then(|| format!("{room} at {width}"))))
        })
        .await?;
    }
    page.wrongs().await?;
    page.go(&page.home()).await
}

async fn an_embed_that_is_sealed_off_says_so(page: &Page) -> Outcome {
    let (_, code, script) = code(page).await?;
    let (before, rest) = code.split_once("sandbox=\"").ok_or("no sandbox")?;
    let (_, after) = rest.split_once('"').ok_or("no end")?;
    let sealed = format!("{before}sandbox=\"allow-scripts\"{after}");
    let host = host(page, &sealed, script)?;
    page.visit(&host.address()).await?;
    page.until_right(async || {
        let said = inside(
            page,
            "return document.querySelector('main')?.innerText ?? ''",
        )
        .await?;
        let right = said
            .as_str()
            .is_some_and(|said| said.contains("seals it off"));
        Ok(Vec::from_iter((!right).then(|| said.to_string())))
    })
    .await?;
    // What the frame would show stands below it.
    page.sees(labels::as_table()).await?;
    page.wrongs().await?;
    page.go(&page.home()).await
}

async fn an_embed_without_scripts_says_what_it_is_and_leads_on(page: &Page) -> Outcome {
    let (_, code, script) = code(page).await?;
    let (before, rest) = code.split_once("sandbox=\"").ok_or("no sandbox")?;
    let (_, after) = rest.split_once('"').ok_or("no end")?;
    let host = host(page, &format!("{before}sandbox=\"\"{after}"), script)?;
    page.visit(&host.address()).await?;
    page.driver().enter_frame(0).await?;
    page.until_right(async || {
        let there = page.driver().find(By::Css("main a")).await.is_ok();
        Ok(Vec::from_iter((!there).then(|| "no embed".to_owned())))
    })
    .await?;
    let heading = page.driver().find(By::Css("h1")).await?.text().await?;
    assert!(
        heading.contains("every US arms-transfer policy"),
        "{heading}"
    );
    let text = page.driver().find(By::Css("main")).await?.text().await?;
    assert!(
        text.contains("a reading of the policies, not a decision"),
        "{text}"
    );
    assert!(text.contains(embedded::open()), "{text}");
    let link = page.driver().find(By::Css("main p:last-child a")).await?;
    assert_eq!(link.attr("href").await?.as_deref(), Some("./"));
    page.driver().enter_default_frame().await?;
    // Scripts that may not run have nothing to say here.
    page.wrongs().await?;
    page.go(&page.home()).await
}

async fn an_embed_wears_what_it_is_told_and_ignores_what_it_does_not_know(page: &Page) -> Outcome {
    let paper = "return getComputedStyle(document.body).backgroundColor";
    let mut grounds = Vec::new();
    for query in [
        "theme=light&lang=en",
        "theme=dark&lang=en",
        "theme=purple&lang=xx",
        "",
    ] {
        page.go(&format!("{}embed.html?{query}", page.home()))
            .await?;
        let lang = page
            .script("return document.documentElement.lang", vec![])
            .await?;
        assert_eq!(lang, json!("en"));
        grounds.push(page.script(paper, vec![]).await?);
    }
    let [light, dark, unknown, none] = grounds.as_slice() else {
        return Err("four grounds".into());
    };
    assert_ne!(light, dark);
    assert_eq!([unknown, none], [light, light]);
    Ok(())
}

async fn an_embed_opens_no_damaged_link(page: &Page) -> Outcome {
    let whole = encode(&State::first().scenario);
    // Its end is missing, and with it what would show a mistake in the rest.
    let cut = &whole[..whole.len() - 12];
    for link in [cut, &whole[..whole.len() - 20]] {
        page.visit("about:blank").await?;
        page.go(&format!("{}embed.html#{link}", page.home()))
            .await?;
        page.sees(labels::link_failed()).await?;
        let open = page.find(Role::LINK, embedded::open()).await?;
        let href = open.attr("href").await?.unwrap_or_default();
        assert!(href.ends_with(&format!("#{link}")), "{href}");
    }
    Ok(())
}
