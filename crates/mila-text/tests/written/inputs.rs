//! Inputs that went wrong somewhere, each with what is right, and others of their kinds.

use mila_text::whatsapp::compose;

use crate::phone::{is_unseen, seen};

/// The one message of a text, without what nobody sees.
fn message(text: &str) -> String {
    let parts = compose(text);
    assert_eq!(parts.len(), 1, "{text}");
    parts.concat().chars().filter(|c| !is_unseen(*c)).collect()
}

/// It leaves as it came, and a phone shows all of it.
fn stays(text: &str) {
    assert_eq!(message(text), text);
    assert_eq!(seen(&compose(text).concat()), text, "on a phone");
}

#[test]
fn numbers_and_signs_of_lists_stay() {
    for text in [
        "3. hi\n9. there\n22. github",
        "1. a\n1. b\n1. c",
        "7) seven\n5) five",
        "+ 120 salary\n- 45 food\n+ 10 refund",
        "* one\n* two\n- three\n• four",
        "1. a\n   * b\n      + c",
        "1985. A good year.\n1986. Another.",
        "-5 degrees\n+3 degrees",
        "10. עשר\n12. שתים עשרה",
    ] {
        stays(text);
    }
}

/// WhatsApp makes a dot of `- `.
#[test]
fn a_minus_among_pluses_is_no_dot() {
    for text in [
        "+ 120 salary\n- 45 food\n+ 10 refund",
        "> + ₪120\n> - ₪45",
        "+ cheap\n- far away\n- cold",
        "+ זול\n- רחוק",
    ] {
        let parts = compose(text).concat();
        assert!(!parts.contains("- "), "{parts:?}");
        stays(text);
        assert_eq!(compose(&parts).concat(), parts, "composed again");
    }
    for text in ["- milk\n- bread", "- a\n  + b\n- c", "+ one\n+ two", "- 2 lemons"] {
        assert_eq!(compose(text), [text], "items");
    }
}

#[test]
fn addresses_open() {
    for text in [
        "https://www.youtube.com/watch?v=_2_-21bdGe4",
        "see https://example.org/a_b_/*c*/~d~?q=**e** and more",
        "http://localhost:3000/_next_/static",
        "ftp://example.org/_pub_/x",
        "https://en.wikipedia.org/wiki/Rust_(programming_language)",
        "www.example.org/__a__/b",
        "first_last_@example.org and _x_y@example.org",
        "https://example.org/?a=1&amp;b=2&copy=3",
        "postgres://user_:p_w_@host/db",
    ] {
        stays(text);
    }
    assert_eq!(message("**https://example.org/_a_**"), "https://example.org/_a_");
    assert_eq!(message("[a](https://example.org/_a_*b*)"), "a (https://example.org/_a_*b*)");
    assert_eq!(message("<https://example.org/_a_>."), "https://example.org/_a_.");
}

#[test]
fn what_is_no_mark_stays() {
    for text in [
        "2**3 is 8 and 2**4 is 16",
        "x**2 + y**2 = z**2, 5*6*7, 10 ** 2",
        r"¯\_(ツ)_/¯",
        r"¯\_(ツ)_/¯ and ¯\_(ツ)_/¯",
        r"C:\Users\dana\_work",
        r"C:\_a_\b and \\server\_share_\x",
        "/usr/_lib_/x, ~/a and ~/b, src/**/*.rs, *.rs and *.toml",
        "snake_case_name, _private_name_, __init__, __main__.py, MAX_SIZE_",
        "if __name__ == '__main__': f(*args, **kwargs)",
        "def f(*a): g(*b)",
        r"\*not bold\*, \_, \\, \n, \[x\] and \#",
        "&amp; &lt;b&gt; &nbsp;, AT&T, &copy; &#39;",
        "a[0](1), [1], [x], [a]() and ![",
        "-_- ^_^ >_< *_* o_o and -_- ^_^ >_< *_*",
        "**** stars and _____ blanks and ~~~~ waves",
        "~5 minutes, ~6 at most",
        "5 * 3 * 2 and a ~ b ~ c and _ _ _",
        "#tag, #1 and C# and F#",
        "Price* is 5\n*excl. tax",
        "<b>tag</b> <!-- note --> a<b and c>d",
        "`` is two and ` one",
        "$x_1$ and \\(y_2\\) and x_{i}",
        "$*5*$",
        "== Title ==",
        "(*) and [*] and {_}",
        "100% *sic",
    ] {
        stays(text);
    }
}

#[test]
fn a_mark_is_shown_or_left_out() {
    for (text, message_) in [
        ("**English:**next", "English:next"),
        ("**中文：**下一个", "中文：下一个"),
        ("**Note:** next", "*Note:* next"),
        ("un**believ**able", "unbelievable"),
        ("ה**ספר הגדול** כאן", "הספר הגדול כאן"),
        ("**«да»**, **नमस्ते**।", "*«да»*, *नमस्ते*।"),
        ("**bold**text and **bold** text", "boldtext and *bold* text"),
        ("***both***, ***a** b*, **a *b***", "*_both_*, _*a* b_, *a _b_*"),
        ("**his**/**her** and **24/7**", "his/her and *24/7*"),
        ("**use `a_b`**", "*use* `a_b`"),
        ("**a `x` b**", "*a* `x` *b*"),
        ("~~old~~ new", "~old~ new"),
        ("**snake_case** and **/etc/hosts**", "*snake_case* and /etc/hosts"),
    ] {
        assert_eq!(message(text), message_, "{text}");
    }
}

#[test]
fn marks_beside_marks_come_to_rest() {
    for (text, message_) in [
        ("# #*`<`:", "#*`<`*:*"),
        ("*<*`[`!*", "<*`[`*!*"),
        ("*```:`!*", "*```:`!*"),
        ("***```/`-***", "*_```/`-_*"),
        ("_a__`[`._", "a__`[`_._"),
        ("~~<~`a`:~~", "<~`a`~:~"),
        ("aA**`aa(*a, **b) _c_`", "aA**`aa(*a, **b) _c_`"),
        ("`````` `", "`````` `"),
        ("` `````", "` `````"),
        ("**~5 minutes** and **a _b_**", "*~5 minutes* and *a _b_*"),
        ("**`a` or `b`** and `**`", "`a` *or* `b` and `**`"),
    ] {
        assert_eq!(message(text), message_, "{text}");
        let composed = compose(text).concat();
        assert_eq!(compose(&composed), [composed.as_str()], "{text}");
    }
}

#[test]
fn what_is_drawn_keeps_its_shape() {
    for text in [
        "Income  120\nCosts    45\n-----------\nLeft     75",
        "120\n45\n---\n165",
        "Milk 3\nBread 4\n---\nTotal 7",
        "X | O | X\n---------\nO | X | O",
        "X | O | X\n---|---|---\nO | X | O\n---|---|---\nX | O | X",
        "| X | O |\n|---|---|\n| O | X |",
        "+---+---+\n| a | b |\n+---+---+",
        "so:\n    *\n   ***\n  *****",
        "cats:\n /\\_/\\  /\\_/\\\n( o.o )( o.o )",
        "Roses are red,\n    violets are blue,\n\n\n        and so on",
        "~~~~~~~~\nwaves\n~~~~~~~~",
        "a\n\n* * *\n\nb",
        "|_|_|\n|_|*|",
        "tab\there\tand\tthere",
    ] {
        stays(text);
    }
    assert_eq!(message("   /\\\n  /  \\\n /____\\"), "   /\\\n  /  \\\n /____\\");
    assert_eq!(message(" /\\_/\\\n( o.o )"), " /\\_/\\\n( o.o )");
    assert_eq!(message(" a single line"), "a single line");
    assert_eq!(message("Title\n=====\n\nText"), "*Title*\nText");
}

#[test]
fn a_direction_mark_ends_an_address() {
    let message = compose("aahttps://example.org/a_b_/* __אא Aaa__").concat();
    assert_eq!(compose(&message), [message]);
}

#[test]
fn no_cell_is_lost() {
    let table = "| Name | Value |\n|---|---|\n| a \\| b | `x|y` |\n| c | 5 | more |\n| d |";
    assert_eq!(message(table), "_Name: Value_\n*a | b:* `x|y`\n*c:* 5, more\n*d*");
    let table = "| A1 | B1 | C1 |\n| - | - | - |\n| 1 | 2 | 3 | 4 |";
    assert_eq!(message(table), "*A1: 1*\n- B1: 2\n- C1: 3\n- 4");
}

#[test]
fn control_characters_are_taken_out() {
    assert_eq!(compose("a\0b\u{1b}[31mc\u{7}d\u{9f}e\u{7f}"), ["ab[31mcde"]);
    assert_eq!(compose("a\r\nb\rc\td"), ["a\nb\nc\td"]);
    assert_eq!(compose("`a\0b`\n```\nc\u{8}d\n```"), ["`ab`\n```\ncd\n```"]);
}

#[test]
fn an_empty_message_never_leaves() {
    for text in [
        "",
        " \n\t",
        "\u{200B}",
        "\0\u{7}",
        "\u{FEFF}\u{2060}",
        "\u{2066}\u{2069}",
        "\u{200E}\n\u{AD}\n",
        "\u{3164}",
        "\u{2800}\u{2800}",
        "\u{E0020}",
        "\u{FE0F}",
        "- \u{200B}\u{200B}",
    ] {
        let shown: Vec<String> = compose(text);
        let is_empty = |it: &String| it.trim_matches(['-', ' ', '\u{200B}']).is_empty();
        assert!(shown.iter().all(|it| !is_empty(it) || it.contains('-')), "{text:?}: {shown:?}");
        assert!(text.contains('-') || shown.is_empty(), "{text:?}: {shown:?}");
    }
}

#[test]
fn names_of_files_and_powers_of_letters_are_not_marked() {
    for text in [
        "src/__mocks__/fs.js and ./__tests__/x",
        "__tests__/foo_test.py, __snapshots__/x.snap and __pycache__/",
        "the folder __fixtures__\\a",
        "_config_.yml and _layouts/_default_.html",
        "x = a**b**c and p**q**r + s",
        "copy *.* D:\\ and match *.test.* files",
    ] {
        stays(text);
    }
    assert_eq!(message("_and_ or __really__."), "_and_ or *really*.");
}

/// Without its mark, what was taken back would be said.
#[test]
fn what_is_struck_is_struck_within_words_too() {
    for (text, shown) in [
        ("€~~50~~30", "€~50~30"),
        ("~~price~~(new)", "~price~(new)"),
        ("旧~~价格~~新", "旧~价格~新"),
        ("un~~done~~", "un~done~"),
    ] {
        assert_eq!(message(text), shown, "{text}");
        let sent = compose(text).concat();
        assert_eq!(seen(&sent), shown.replace('~', ""), "{text} on a phone");
        assert_eq!(compose(&sent).concat(), sent, "composed again");
    }
}

#[test]
fn the_address_of_a_link_is_the_one_that_opens() {
    for (text, shown) in [
        ("[x](https://e.com/?a=1&amp;b=2)", "x (https://e.com/?a=1&b=2)"),
        ("[x](https://e.com/a\\_b\\(c\\))", "x (https://e.com/a_b(c))"),
        ("https://e.com/?a=1&amp;b=2", "https://e.com/?a=1&amp;b=2"),
    ] {
        assert_eq!(message(text), shown, "{text}");
    }
}

/// A message begins with no sign that would be a bullet, a quote or an item there.
#[test]
fn what_a_cut_brings_to_the_beginning_is_no_item() {
    for sign in ["-", "*", ">", "+", "1.", "12)", "•"] {
        let text = format!("a {sign} b ").repeat(700);
        let parts = compose(text.trim_end());
        assert!(parts.len() > 2, "{sign}");
        assert!(parts.iter().all(|part| part.starts_with(['a', 'b'])), "{sign}: {parts:?}");
    }
}
