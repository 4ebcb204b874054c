//! The week of a country: its first day and its weekend.

use jiff::civil::Weekday;

/// Countries whose week does not begin on Monday. Source, here and below: CLDR 48, supplemental
/// `weekData`.
const FIRST_DAYS: [(Weekday, &str); 3] = [
    (Weekday::Friday, "MV"),
    (Weekday::Saturday, "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"),
    (
        Weekday::Sunday,
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT \
         MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
    ),
];

/// Countries whose weekend is not Saturday and Sunday.
const WEEKENDS: [(&[Weekday], &str); 4] = [
    (&[Weekday::Thursday, Weekday::Friday], "AF"),
    (&[Weekday::Friday], "IR"),
    (&[Weekday::Friday, Weekday::Saturday], "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE"),
    (&[Weekday::Sunday], "IN UG"),
];

/// How a country divides the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its first day.
    pub first: Weekday,
    /// The days on which most do not work.
    pub weekend: &'static [Weekday],
}

impl Week {
    /// The week of a country, by its two capital letters (ISO 3166-1); the world's for one that is
    /// not known.
    #[must_use]
    pub fn of(country: &str) -> Self {
        let has = |countries: &str| countries.split(' ').any(|other| other == country);
        let first = FIRST_DAYS.iter().find(|(_, countries)| has(countries));
        let weekend = WEEKENDS.iter().find(|(_, countries)| has(countries));
        Self {
            first: first.map_or(Weekday::Monday, |(day, _)| *day),
            weekend: weekend.map_or(&[Weekday::Saturday, Weekday::Sunday], |(days, _)| *days),
        }
    }

    /// The days that are not its weekend, in its order: what "every workday" means.
    #[must_use]
    pub fn workdays(self) -> Vec<Weekday> {
        let days = self.first.cycle_forward().take(7);
        days.filter(|day| !self.weekend.contains(day)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_differ() {
        use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        let working = |country| Week::of(country).workdays();
        assert_eq!(working("DE"), [Monday, Tuesday, Wednesday, Thursday, Friday]);
        assert_eq!(working("US"), [Monday, Tuesday, Wednesday, Thursday, Friday]);
        assert_eq!(working("IL"), [Sunday, Monday, Tuesday, Wednesday, Thursday]);
        assert_eq!(working("IR"), [Saturday, Sunday, Monday, Tuesday, Wednesday, Thursday]);
        assert_eq!(working("IN"), [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday]);
        assert_eq!([Week::of("US").first, Week::of("QQ").first], [Sunday, Monday]);
    }

    #[test]
    fn no_country_stands_twice() {
        let lists =
            [FIRST_DAYS.map(|(_, list)| list).to_vec(), WEEKENDS.map(|(_, list)| list).to_vec()];
        for list in lists {
            let mut all: Vec<&str> = list.iter().flat_map(|list| list.split(' ')).collect();
            let length = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), length);
            assert!(all.iter().all(|country| country.len() == 2), "{all:?}");
        }
    }
}
