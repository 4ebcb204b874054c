use proptest::prelude::*;

use super::character::is_bidi_bracket;
use super::*;

fn one(markdown: &str) -> String {
    let bodies = compose(markdown);
    assert_eq!(bodies.len(), 1, "{bodies:?}");
    bodies.concat()
}

fn is_invisible(c: char) -> bool {
    is_bidi_bracket(c) || matches!(c, '\u{200E}' | '\u{200F}' | HAIR_SPACE)
}

#[test]
fn a_short_text_is_one_message_and_a_blank_one_none() {
    assert_eq!(compose(" hello \n"), ["hello"]);
    assert!(compose("  \n \n").is_empty());
}

#[test]
fn marks_become_those_of_whatsapp() {
    for (markdown, message) in [
        ("**a** __b__ *c* _d_ ~~e~~ ~f~ `g`", "*a* *b* *c* _d_ ~e~ ~f~ `g`"),
        ("***a***", "*_a_*"),
        ("**a *b* c**", "*a _b_ c*"),
        ("_a **b** c_", "_a *b* c_"),
        ("**a `b` c**", "*a* `b` *c*"),
        ("**see https://example.org/a**", "*see* https://example.org/a"),
        ("a **b**c **d**.", "a bc *d*."),
        ("**a:**b", "a:b"),
        ("ab**cd**ef", "abcdef"),
        ("2*3*4 and a~b~c", "2*3*4 and a~b~c"),
        ("snake_case_name *.rs *.md", "snake_case_name *.rs *.md"),
        ("**a\nb**", "*a*\n*b*"),
        ("# a **b**\n\nc", "*a b*\nc"),
        ("``a`b``", "```a`b```"),
    ] {
        assert_eq!(one(markdown), message, "{markdown}");
    }
}

#[test]
fn literal_markers_do_not_mark() {
    for (markdown, message) in [
        (r"\*a\*", "\\*\u{200A}a\\*"),
        (r"\_a\_ b", "\\_\u{200A}a\\_ b"),
        (r"\*a **b**", "\\*\u{200A}a *b*"),
        (r"**a\* b**", "*a\\\u{200A}* b*"),
        (r"**b** and \*.rs", "*b* and \\*.rs"),
        (r"a \* b \* c", r"a \* b \* c"),
        (r"\`a\`", "\\`\u{200A}a\\`"),
    ] {
        assert_eq!(one(markdown), message, "{markdown}");
    }
}

#[test]
fn links_show_where_they_lead() {
    for (markdown, message) in [
        ("[a](https://example.org)", "a (https://example.org)"),
        ("[example.org](https://example.org/)", "https://example.org/"),
        ("<https://example.org>", "https://example.org"),
        ("**(https://example.org/a_(b)).**", "(https://example.org/a_(b))."),
        ("**a https://example.org/, b**", "*a* https://example.org/, b"),
        ("[write](mailto:a@example.org)", "write (a@example.org)"),
        ("[call](tel:+15550100)", "call (+15550100)"),
        ("[above](#top)", "above"),
        ("![](https://example.org/a.png)", "https://example.org/a.png"),
        ("[a][1]\n\n[1]: https://example.org", "a (https://example.org)"),
        ("[Dana]: yes\n[Dana]: no", "[Dana]: yes\n[Dana]: no"),
        ("**[a](https://example.org)**", "*a* (https://example.org)"),
    ] {
        assert_eq!(one(markdown), message, "{markdown}");
    }
}

#[test]
fn blocks_keep_their_gaps() {
    for (markdown, message) in [
        ("a:\n- b\n- c\n\nd", "a:\n- b\n- c\n\nd"),
        ("- a\n\n- b", "- a\n\n- b"),
        ("3. a\n4. b\n   - c\n     d", "3. a\n4. b\n   - c\n     d"),
        ("> a\n> b", "> a\n> b"),
        ("a\n\n---\nb", "a\n\nb"),
        ("a<br>b<i>c</i>", "a\nb<i>c</i>"),
        ("- \n- a", "-\n- a"),
        ("- - a", "- - a"),
        ("- - - - - - - - a", "- - - - - - - - a"),
        ("---", "---"),
    ] {
        assert_eq!(one(markdown), message, "{markdown}");
    }
}

#[test]
fn plain_words_stay_as_they_are() {
    let plain =
        "It costs $5 (2 < 3 & 4 > 1), 50% off!\nCall +1 555 0100.\n\nC:\\temp, #tag, a_b, 5*6.";
    assert_eq!(compose(plain), [plain]);
}

#[test]
fn what_would_be_torn_is_isolated_in_a_line_from_right_to_left() {
    for (word, isolated) in [
        ("+972 3-555-0123", "\u{2066}+972 3-555-0123\u{2069}"),
        ("(555) 123-4567", "\u{2066}(555) 123-4567\u{2069}"),
        ("(10:00-11:00)", "(\u{2066}10:00-11:00\u{2069})"),
        ("ב-10:30", "ב-\u{2066}10:30\u{2069}"),
        ("C++", "\u{2066}C++\u{2069}"),
        ("-5", "\u{2066}-5\u{2069}"),
        ("5", "5"),
        ("Wi-Fi", "Wi-Fi"),
        ("`a b`", "\u{2066}\u{200A}`a b`\u{200A}\u{2069}"),
        ("https://example.org/", "\u{2066}\u{200A}https://example.org/\u{200A}\u{2069}"),
        ("ל-a@example.org", "ל-\u{2066}\u{200A}a@example.org\u{200A}\u{2069}"),
        ("**3.5**", "*\u{2066}3.5\u{2069}*"),
        (
            "1\u{FE0F}\u{20E3} 2\u{FE0F}\u{20E3}",
            "\u{2066}1\u{FE0F}\u{20E3} 2\u{FE0F}\u{20E3}\u{2069}",
        ),
    ] {
        assert_eq!(one(&format!("שלום {word}, עולם")), format!("שלום {isolated}, עולם"));
    }
}

#[test]
fn a_line_reads_in_the_direction_of_most_of_its_words() {
    assert_eq!(one("Python היא שפת תכנות"), "\u{200F}Python היא שפת תכנות");
    assert_eq!(one("**Python** היא שפת תכנות"), "*\u{200F}Python* היא שפת תכנות");
    assert_eq!(one("שלום means hello"), "\u{200E}שלום means hello");
    assert_eq!(
        one("תודה רבה means thank you very much"),
        "\u{200E}תודה רבה means thank you very much"
    );
    assert_eq!(one("- https://example.org/"), "- https://example.org/");
    // Names from elsewhere, and what looks like code, turn no sentence round.
    for text in [
        "تشغيل Android Studio على Windows 11 سهل.",
        "המכשיר Samsung Galaxy Ultra חדש",
        "הקובץ package_name/main.py חסר",
        "- פתח Settings\n- לחץ Bluetooth\n- חזור הביתה",
    ] {
        assert!(!one(text).contains('\u{200E}'), "{text}");
    }
    assert_eq!(one("I met דוד 5 times"), "I met \u{2067}דוד\u{2069} 5 times");
    assert_eq!(one("She lives at הרצל 5, Tel Aviv"), "She lives at הרצל 5, Tel Aviv");
}

/// A line as a phone draws it, from left to right, without what cannot be seen.
fn drawn(line: &str) -> String {
    let bidi = unicode_bidi::BidiInfo::new(line, None);
    let paragraph = &bidi.paragraphs[0];
    let drawn = bidi.reorder_line(paragraph, paragraph.range.clone());
    drawn.chars().filter(|c| !is_invisible(*c)).collect()
}

#[test]
fn what_is_isolated_is_drawn_whole() {
    for line in ["שלום {}, עולם", "مرحبا {}، يا عالم", "Python היא שפה, {} נחש"]
    {
        for word in ["+972 3-555-0123", "10:00–12:30", "C++", "-5%", "16 GB", "https://a.org/b/"]
        {
            let source = line.replace("{}", word);
            assert!(drawn(&one(&source)).contains(word), "{}", drawn(&one(&source)));
        }
    }
    assert!(drawn(&one("I met דוד 5 times")).ends_with("5 times"));
    assert!(drawn(&one("WhatsApp עובד גם כאן")).ends_with("WhatsApp"));
    // Without isolates a phone tears them: this is what the rules are for.
    assert!(!drawn("שלום +972 3-555-0123, עולם").contains("+972 3-555-0123"));
    assert!(!drawn("שלום C++, עולם").contains("C++"));
    assert!(!drawn("I met דוד 5 times").ends_with("5 times"));
}

#[test]
fn the_answers_own_isolates_are_dropped() {
    assert_eq!(one("a \u{2067}b\u{202E} c"), "a b c");
}

#[test]
fn a_long_text_is_cut_between_paragraphs() {
    let paragraph = "word ".repeat(200).trim_end().to_owned();
    assert_eq!(compose(&format!("{paragraph}\n\n{paragraph}")), [paragraph.clone(), paragraph]);
}

#[test]
fn a_natural_cut_does_not_cost_a_message() {
    let sentences = |count| "One two three four. ".repeat(count).trim_end().to_owned();
    let text = format!("{}\n\n{}", sentences(40), sentences(105));
    assert_eq!(compose(&text).len(), 2);
}

#[test]
fn a_heading_stays_with_its_text() {
    let text = format!("{}\n\n# Title\n\n{}", "word ".repeat(200), "word ".repeat(200));
    let bodies = compose(&text);
    assert!(bodies[1].starts_with("*Title*\nword"), "{bodies:?}");
}

#[test]
fn open_marks_and_blocks_are_opened_again() {
    let bold = format!("**{}**", "word ".repeat(500).trim_end());
    let code = format!("```\n{}```", "let x = 1;\n".repeat(300));
    let quote = format!("> {}", "word ".repeat(500));
    for (text, begin, end) in [(bold, "*", "*"), (code, "```\n", "\n```"), (quote, "> ", "word")] {
        let bodies = compose(&text);
        assert!(bodies.len() > 1);
        for body in bodies {
            assert!(body.starts_with(begin) && body.ends_with(end), "{body}");
        }
    }
}

#[test]
fn the_rest_of_a_line_keeps_its_direction() {
    let text = format!("{}. Python {}", "מילה ".repeat(280).trim_end(), "מילה ".repeat(200));
    let bodies = compose(&text);
    assert_eq!(bodies.len(), 2);
    assert!(bodies[1].starts_with("\u{200F}Python מילה"), "{bodies:?}");
}

#[test]
fn an_emoji_family_is_never_torn() {
    let family = "👩‍👩‍👧‍👦";
    for body in compose(&family.repeat(400)) {
        assert_eq!(body.replace(family, ""), "");
    }
}

#[test]
fn a_link_is_never_torn() {
    let link = format!("https://example.org/{}", "a-b.c/".repeat(50));
    let bodies = compose(&format!("{link} ").repeat(20));
    for body in bodies {
        for word in body.split_whitespace() {
            assert_eq!(word, link);
        }
    }
}

/// Text with much that means something in Markdown or runs to the left.
fn markdown() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        4 => "[a-zA-Z]{1,9}",
        3 => "[א-ת]{1,9}",
        1 => "[ا-ي]{1,9}",
        2 => "[0-9:.+-]{1,9}",
        2 => prop::sample::select(vec![
            "*", "**", "_", "~~", "`", "```", "# ", "- ", "1. ", "> ", "[", "](", ")", "|", "---",
            "https://example.org/a/", "a@example.org", "<br>", "\\", "👩‍👩‍👧‍👦", "e\u{301}", "1️⃣", "🇮🇱",
        ]).prop_map(str::to_owned),
        6 => prop::sample::select(vec![" ", " ", " ", "\n", "\n\n"]).prop_map(str::to_owned),
        1 => "\\PC",
    ];
    prop::collection::vec(token, 0..700).prop_map(|tokens| tokens.concat())
}

/// Letters and digits, in order.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_message_fits_and_is_balanced(text in markdown()) {
        let bodies = compose(&text);
        prop_assert_eq!(bodies.is_empty(), text.trim().is_empty());
        for body in &bodies {
            prop_assert!(units(body) <= LONGEST);
            prop_assert!(!body.is_empty() && body.trim() == body);
            for line in body.lines() {
                let mut depth = 0;
                for c in line.chars() {
                    depth += i32::from(matches!(c, '\u{2066}' | '\u{2067}'));
                    depth -= i32::from(c == '\u{2069}');
                    prop_assert!((0..=1).contains(&depth), "{}", line);
                }
                prop_assert_eq!(depth, 0, "{}", line);
            }
            let fences = body.lines().filter(|line| *line == "```").count();
            prop_assert_eq!(fences % 2, 0, "{}", body);
        }
        prop_assert_eq!(compose(&text), bodies);
    }

    #[test]
    fn no_word_is_lost(words in prop::collection::vec("[a-zא-ת]{1,12}[.,:]?( |\n|\n\n)", 0..500)) {
        let text = words.concat();
        prop_assert_eq!(letters(&compose(&text).join(" ")), letters(&text));
    }

    #[test]
    fn no_marked_word_is_lost(
        words in prop::collection::vec(
            ("[a-zא-ת0-9]{1,12}", prop::sample::select(vec!["", "*", "**", "_", "~~", "`"]),
             prop::sample::select(vec![" ", "\n", "\n\n", "\n- ", "\n\n## ", "\n> "])), 0..300),
    ) {
        let text: String =
            words.iter().map(|(word, mark, gap)| format!("{gap}{mark}{word}{mark}")).collect();
        let said: String = words.iter().map(|(word, ..)| word.as_str()).collect();
        prop_assert_eq!(letters(&compose(&text).join(" ")), said);
    }

    #[test]
    fn no_character_is_torn(text in "([a-z]|👩‍👩‍👧‍👦|🇮🇱|👍🏽|é|שׁ|1️⃣|-| ){0,2000}") {
        use unicode_segmentation::UnicodeSegmentation;
        let visible = |text: &str| -> Vec<String> {
            let kept: String = text.chars().filter(|c| !is_invisible(*c)).collect();
            kept.graphemes(true).filter(|c| !c.trim().is_empty()).map(str::to_owned).collect()
        };
        let text = format!("x{text}");
        let bodies = compose(&text);
        let torn: Vec<String> = bodies.iter().flat_map(|body| visible(body)).collect();
        prop_assert_eq!(torn.concat(), visible(&text).concat());
        prop_assert_eq!(torn, visible(&text));
    }

    #[test]
    fn plain_text_stays_as_it_is(
        lines in prop::collection::vec("[a-z]{1,9}( [a-z0-9]{1,9}){0,8}[.!?]?", 1..20),
    ) {
        let text = lines.join("\n");
        let bodies = compose(&text);
        prop_assert_eq!(bodies.join("\n"), text);
        let again: Vec<String> = bodies.iter().flat_map(|body| compose(body)).collect();
        prop_assert_eq!(again, bodies);
    }
}
