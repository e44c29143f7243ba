//! The page opens: quietly, under its policy, from a folder deep in a host.

use browser_tests::{Outcome, Page, Role};

browser_tests::journeys!(opens, keeps_a_strict_policy);

/// There are headings, and what the page asked for are its own files.
async fn opens(page: &Page) -> Outcome {
    let headings = page.all(Role::HEADING).await?;
    assert!(!headings.is_empty(), "there is no heading");
    page.check_quiet().await
}

/// The policy is in the page and forbids inline code, also to an attacker who can write into it.
async fn keeps_a_strict_policy(page: &Page) -> Outcome {
    let read =
        "return document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]').content";
    let policy = page.script(read, vec![]).await?;
    let policy = policy.as_str().unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert!(
        !policy.contains("unsafe-inline")
            && !policy.contains("'unsafe-eval'")
            && !policy.contains("http"),
        "{policy}"
    );
    let inject =
        "const script = document.createElement('script'); script.text = 'window.broken = true';
        document.body.append(script); script.remove(); return window.broken ?? false";
    assert_eq!(page.script(inject, vec![]).await?, false);
    // This was ours; what is left must be silence.
    let noted = page.wrongs().await?;
    assert!(
        !noted.is_empty() && noted.iter().all(|wrong| wrong.contains("script-src")),
        "{noted:?}"
    );
    page.reload().await
}
