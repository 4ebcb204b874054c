//! Answers as a model might write them, in six scripts, with much that looks like marks.

use proptest::prelude::*;
use proptest::sample::select;

/// An answer of some blocks.
pub(crate) fn answer() -> impl Strategy<Value = String> {
    proptest::collection::vec(block(), 1..6).prop_map(|blocks| blocks.join("\n\n"))
}

/// Pieces in any order, marks that nobody closes among them.
pub(crate) fn soup() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        4 => word(),
        2 => item(),
        3 => select(vec![
            "*", "**", "***", "_", "__", "~", "~~", "`", "``", "```", "\n```\n", "\n~~~\n", "\n# ",
            "\n- ", "\n* ", "\n+ ", "\n3. ", "\n> ", "\n>\n", "\n---\n", "\n\n---\n\n", "\n===\n",
            "[", "](", ")", "(", "|", "\n| a | b |\n|---|---|\n| c | d |\n", "\\", "<br>", "<", ">",
            "https://example.org/a_b_/", "www.a.org", "#", "!", "\u{200A}", "\u{200B}", "\u{200F}",
            "\t", "    ", "[1]: https://example.org/d\n", "[a][1]", "\u{2066}", "\u{2069}", "1️⃣",
        ]).prop_map(str::to_owned),
        4 => select(vec![" ", " ", "\n", "\n\n"]).prop_map(str::to_owned),
        1 => "\\PC",
    ];
    proptest::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

/// Hardly anything but marks and what stands beside them.
pub(crate) fn marks() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        5 => select(vec!["*", "**", "***", "_", "__", "~", "~~", "`", "``", "```"]),
        3 => select(vec!["a", "b", "א", "ف", "1", "٣", "1.5", "a(*a, **b) _c_"]),
        3 => select(vec![" ", " ", "\n", "\u{200A}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{301}"]),
        4 => select(vec![
            "#", "# ", "\n# ", "\n- ", "\n> ", "\n```\n", "|", " | ", "(", ")", "[", "](", ".", "\\", "<",
            ">", "/", "-", "!", ":", "$", "%", "<br>", "[x](#a)", "[a](http://a.b/c)", "https://a.b/",
            "www.a.b", "a@b.c", "<http://a.b>", "\n| a | b |\n|--|--|\n| c | ", "🇮🇱", "×",
        ]),
    ];
    proptest::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat())
}

/// Characters that no font draws, alone or in marks, and seldom one that is seen.
pub(crate) fn hardly_seen() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        20 => select(vec![
            '\u{AD}', '\u{34F}', '\u{61C}', '\u{115F}', '\u{1160}', '\u{17B4}', '\u{180B}', '\u{180E}',
            '\u{200B}', '\u{200D}', '\u{200E}', '\u{2028}', '\u{202E}', '\u{2060}', '\u{2066}', '\u{2800}',
            '\u{3164}', '\u{FE0F}', '\u{FEFF}', '\u{FFA0}', '\u{FFF9}', '\u{1D173}', '\u{E0001}',
            '\u{E01EF}', '\u{0}', '\u{1B}', '\u{85}', '\u{A0}', '\u{200A}', ' ', '\n', '\t', '\r',
        ]).prop_map(String::from),
        2 => select(vec![
            "*", "**", "***", "_", "~~", "`", "```", "\n```\n", "# ", "\n- ", "\n> ", "\n\n---\n\n", "[", "](",
            ")", "|", "\n| a |\n|--|\n", "<br>", "\\", "[](#a)", "1. ", "![](http://a.b)", "[1]: https://a.b/",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(token, 0..12).prop_map(|tokens| tokens.concat())
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z]{2,8}",
        2 => "[א-ת]{2,8}",
        1 => "[ا-ي]{2,8}",
        1 => "[а-яё]{2,8}",
        1 => "[क-ह]{2,5}",
        1 => "[一-十]{2,5}",
    ]
}

/// Words without marks.
fn words() -> impl Strategy<Value = String> {
    proptest::collection::vec(word(), 1..4).prop_map(|words| words.join(" "))
}

/// What stays as it is, whatever it looks like.
fn plain() -> impl Strategy<Value = String> {
    select(vec![
        "2**3",
        "2**10",
        "5*6*7",
        "1_000_000",
        "a * b",
        "* * *",
        r"\*",
        r"\_",
        r"C:\Users\dana\_work",
        "&amp;",
        "&lt;b&gt;",
        r"¯\_(ツ)_/¯",
        "-_-",
        "^_^",
        ">_<",
        "*.rs",
        "src/**/*.rs",
        "/usr/_lib_/x",
        "snake_case_name",
        "_private_name",
        "__init__",
        "__main__",
        "__init__.py",
        "f(*args,",
        "f(**kw)",
        "~5",
        "[1]",
        "a[0](1)",
        "#tag",
        "C#",
        "C++",
        "-5",
        "+972 50-123",
        "$1.50",
        ":)",
        "<3",
        "|",
        "...",
        "user_name@example.org",
        "https://www.youtube.com/watch?v=_2_-21bdGe4",
        "https://example.org/*a*/_b_/~c~",
        "http://a.org/x__y__z",
        "www.example.org/_x_",
        "****",
        "_____",
        "👩‍👩‍👧‍👦",
        "1️⃣",
        "🇮🇱",
        "👍🏽",
        "e\u{301}",
        "50%",
        "10:00-12:30",
        "☎️",
        "x_i",
        "2 > 1",
    ])
    .prop_map(str::to_owned)
}

/// Marks around words, at their edges and in their middle.
fn marked() -> impl Strategy<Value = String> {
    let mark = select(vec!["**", "*", "_", "~~", "***"]);
    prop_oneof![
        6 => (mark, words()).prop_map(|(mark, words)| format!("{mark}{words}{mark}")),
        1 => (word(), word()).prop_map(|(a, b)| format!("__{a} {b}__")),
        1 => "[a-z]{2,5}".prop_map(|code| format!("`{code}(*a, **b) _c_`")),
        1 => (word(), word()).prop_map(|(a, b)| format!("__{a} {b}__")),
        1 => words().prop_map(|words| format!("[{words}](https://example.org/_a_(b)?c=*)")),
        1 => Just("<https://example.org/_a_>".to_owned()),
        1 => (word(), word()).prop_map(|(a, b)| format!("**{a}:**{b}")),
        1 => ("[a-z]{2,4}", "[a-z]{2,4}").prop_map(|(a, b)| format!("{a}**{b}**{a}")),
        1 => (words(), word()).prop_map(|(a, b)| format!("**{a} _{b}_**")),
    ]
}

fn item() -> impl Strategy<Value = String> {
    let end = select(vec!["", "", "", ",", ".", "!", ":"]);
    prop_oneof![
        5 => words(),
        2 => plain(),
        2 => (marked(), end).prop_map(|(marked, end)| marked + end),
    ]
}

fn line() -> impl Strategy<Value = String> {
    (word(), proptest::collection::vec(item(), 0..6)).prop_map(|(first, items)| {
        std::iter::once(first).chain(items).collect::<Vec<_>>().join(" ")
    })
}

fn item_of_list() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        select(vec!["- ", "+ ", "* ", "• ", "  - ", "    * "]).prop_map(str::to_owned),
        (1..400_u32).prop_map(|number| format!("{number}. ")),
        (1..40_u32).prop_map(|number| format!("{number}) ")),
    ];
    (sign, line()).prop_map(|(sign, line)| sign + &line)
}

fn table() -> impl Strategy<Value = String> {
    (2..4_usize, 1..4_usize).prop_flat_map(|(columns, rows)| {
        let row = proptest::collection::vec(words(), columns);
        proptest::collection::vec(row, rows + 1).prop_map(move |rows| {
            let mut lines: Vec<_> =
                rows.iter().map(|row| format!("| {} |", row.join(" | "))).collect();
            lines.insert(1, format!("|{}", " --- |".repeat(columns)));
            lines.join("\n")
        })
    })
}

fn block() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::collection::vec(line(), 1..4).prop_map(|lines| lines.join("\n")),
        3 => proptest::collection::vec(item_of_list(), 1..5).prop_map(|items| items.join("\n")),
        1 => line().prop_map(|line| format!("> {line}\n> {line}")),
        1 => (words(), line()).prop_map(|(title, line)| format!("## {title}\n\n{line}")),
        1 => "[a-z_*` ]{1,20}[a-z]\n {0,4}[a-z]{1,9}".prop_map(|code| {
            format!("```python\nx {}\n```", code.replace('`', "'"))
        }),
        2 => table(),
        1 => select(vec![
            "X | O | X\n---------\nO | X | O",
            "X | O | X\n---|---|---\nO | X | O\n---|---|---\nX | O | X",
            "|_|*|_|\n|*|_|*|\n|_|*|_|",
            " /\\_/\\  /\\_/\\\n( o.o )( o.o )\n > ^ <  > ^ <",
            "    *\n   ***\n  *****\n    |",
            "Income  120\nCosts    45\n-----------\nLeft     75",
            "120\n45\n---\n165",
            "So much depends\n    upon\n  a red wheel\n        barrow",
            "+---+---+\n| a | b |\n+---+---+",
        ]).prop_map(str::to_owned),
    ]
}
