//! The proxy's configuration: what it lets through, and where to.

use mila::config::DEFAULT;

use super::read;

/// The directives, each with how deep it stands.
fn directives() -> Vec<(usize, String)> {
    let (mut depth, mut directives) = (0_usize, Vec::new());
    for line in read("deploy/Caddyfile").lines() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line == "}" {
            depth = depth.checked_sub(1).expect("every brace closes one");
            continue;
        }
        let opens = line.strip_suffix(" {");
        directives.push((depth, opens.unwrap_or(line).to_owned()));
        depth += usize::from(opens.is_some());
    }
    assert_eq!(depth, 0, "every brace is closed");
    directives
}

#[test]
fn only_webhooks_policy_and_first_page_come_through() {
    let directives = directives();
    let at = |depth: usize| {
        let these = directives.iter().filter(move |(at, _)| *at == depth);
        these.map(|(_, text)| text.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(at(0), ["mila.example.org"], "one site, https by itself");
    assert_eq!(
        at(1),
        [
            "@public path / /policy /policy/* /twilio/* /voice/*",
            "request_body",
            "handle @public",
            "handle"
        ]
    );
    assert_eq!(at(2), ["max_size 128KB", "reverse_proxy 127.0.0.1:8080", "respond 404"]);
    assert_eq!((at(3), at(4)), (vec!["transport http"], vec!["keepalive 5s"]));
}

#[test]
fn the_proxy_goes_where_mila_listens_unless_told() {
    let settings: toml::Table = toml::from_str(DEFAULT).unwrap();
    let listen = settings["http"]["listen"].as_str().unwrap();
    assert!(read("deploy/Caddyfile").contains(&format!("reverse_proxy {listen} {{\n")));
}
