//! The plans of the world's telephone numbers, which a port of libphonenumber knows. The only
//! place that speaks to it: it is given digits, never what somebody typed.

use rlibphonenumber::{
    CountryCodeSource, NumberLengthType, PHONE_NUMBER_UTIL, ParseError, PhoneNumber,
    PhoneNumberFormat, PhoneNumberType, Region as Code, ValidationError,
};

use super::{Ask, Kind, Refuse, Region};
use crate::address::Address;
use crate::number;

/// A number that a plan has.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Assigned {
    number: PhoneNumber,
    kind: PhoneNumberType,
}

impl Assigned {
    /// Plus, calling code and national number.
    pub(super) fn e164(&self) -> String {
        e164(&self.number)
    }

    /// Whether its country writes it with just these digits.
    pub(super) fn is_written(&self, digits: &str) -> bool {
        is_usual(&self.number, digits)
    }

    /// What people write to on such a number, or why nobody is there.
    pub(super) fn kind(&self) -> Result<Kind, Refuse> {
        match self.kind {
            PhoneNumberType::Mobile => Ok(Kind::Mobile),
            PhoneNumberType::FixedLine => Ok(Kind::FixedLine),
            PhoneNumberType::FixedLineOrMobile => Ok(Kind::FixedLineOrMobile),
            PhoneNumberType::VoIP => Ok(Kind::Internet),
            PhoneNumberType::PersonalNumber => Ok(Kind::Personal),
            PhoneNumberType::TollFree => Err(Refuse::TollFree),
            PhoneNumberType::PremiumRate => Err(Refuse::Premium),
            PhoneNumberType::SharedCost => Err(Refuse::SharedCost),
            PhoneNumberType::UAN => Err(Refuse::Company),
            PhoneNumberType::VoiceMail => Err(Refuse::Voicemail),
            PhoneNumberType::Pager => Err(Refuse::Pager),
            PhoneNumberType::Unknown => Err(Refuse::Short),
        }
    }
}

/// Reads the digits behind a plus.
///
/// # Errors
/// What has to be asked.
pub(super) fn abroad(digits: &str) -> Result<Assigned, Ask> {
    assigned(PHONE_NUMBER_UTIL.parse(format!("+{digits}"), None).map_err(|why| unread(&why))?)
}

/// Reads digits as they are dialled in a country, and tells whether that is their country for lack
/// of another.
///
/// # Errors
/// What has to be asked.
pub(super) fn at_home(digits: &str, home: Region) -> Result<(Assigned, bool), Ask> {
    let number = PHONE_NUMBER_UTIL
        .parse_and_keep_raw_input(digits, Some(home.0))
        .map_err(|why| unread(&why))?;
    let source = number.country_code_source();
    let told = source == CountryCodeSource::FromNumberWithIdd;
    let by_default = source == CountryCodeSource::FromDefaultCountry;
    let bare = PhoneNumber { country_code: number.country_code, ..significant(&number) };
    let usual = !by_default || is_usual(&bare, digits);
    let read = assigned(bare)?;
    // Without the trunk digit that the country writes, they may as well be somebody's abroad who
    // left out the plus.
    let other = || abroad(digits).is_ok_and(|other| other.e164() != read.e164());
    if !usual && other() {
        return Err(Ask::Country);
    }
    Ok((read, !told))
}

/// The number alone, without how it was written.
fn significant(number: &PhoneNumber) -> PhoneNumber {
    PhoneNumber {
        national_number: number.national_number,
        italian_leading_zero: number.italian_leading_zero,
        number_of_leading_zeros: number.number_of_leading_zeros,
        ..PhoneNumber::default()
    }
}

/// Whether a country writes a number with just these digits.
fn is_usual(number: &PhoneNumber, digits: &str) -> bool {
    let national = number.format_as(PhoneNumberFormat::National);
    let written: String = national.chars().filter(char::is_ascii_digit).collect();
    written == digits || TRUNK_LEFT_OUT.contains(&number.country_code)
}

/// Calling codes of countries that write a trunk digit and often leave it out: libphonenumber
/// 9.0.42, `nationalPrefixOptionalWhenFormatting`.
const TRUNK_LEFT_OUT: [i32; 8] = [7, 54, 84, 86, 90, 91, 370, 963];

/// The number in the form that equal ones have in common, if a plan has it.
fn assigned(number: PhoneNumber) -> Result<Assigned, Ask> {
    let typed = number;
    let number = canonical(typed.clone())?;
    if number != typed && !typed.is_valid() && may_have_lost_a_digit(&typed, &number) {
        return Err(Ask::TooShort);
    }
    if number.is_valid() {
        let kind = number.get_type();
        return Ok(Assigned { number, kind });
    }
    Err(match number.is_possible_with_reason() {
        Ok(NumberLengthType::IsPossible) => Ask::NotInUse,
        Ok(NumberLengthType::IsPossibleLocalOnly) => Ask::AreaCode,
        Err(ValidationError::TooShort) => Ask::TooShort,
        Err(ValidationError::TooLong) => Ask::TooLong,
        Err(ValidationError::InvalidLength) => Ask::Length,
        Err(ValidationError::InvalidCountryCode) => Ask::Country,
    })
}

/// Whether what is taken for the old form of a number may as well be another one of which a digit
/// was left out: +55 31 9765-4321 is either +55 31 99765-4321 or has lost one anywhere.
fn may_have_lost_a_digit(typed: &PhoneNumber, made: &PhoneNumber) -> bool {
    let short = e164(typed);
    if short.len() >= e164(made).len() {
        return false;
    }
    let code = 1 + typed.country_code.to_string().len();
    let longer = (code..=short.len())
        .flat_map(|at| ('0'..='9').map(move |digit| (at, digit)))
        .map(|(at, digit)| format!("{}{digit}{}", &short[..at], &short[at..]));
    longer
        .filter_map(|longer| PHONE_NUMBER_UTIL.parse(longer, None).ok())
        .any(|other| other != *made && other.is_valid())
}

fn canonical(number: PhoneNumber) -> Result<PhoneNumber, Ask> {
    let Ok(address) = Address::parse(&format!("whatsapp:{}", e164(&number))) else {
        return Ok(number);
    };
    let same = number::canonical(&address);
    if same == address {
        return Ok(number);
    }
    let same = same.expose().trim_start_matches("whatsapp:");
    PHONE_NUMBER_UTIL.parse(same, None).map_err(|why| unread(&why))
}

fn e164(number: &PhoneNumber) -> String {
    number.format_as(PhoneNumberFormat::E164).into_owned()
}

fn unread(why: &ParseError) -> Ask {
    match why {
        ParseError::InvalidCountryCode => Ask::Country,
        ParseError::NotANumber(_) => Ask::NoNumber,
        ParseError::TooShortAfterIdd | ParseError::TooShortNsn => Ask::TooShort,
        ParseError::TooLongNsn => Ask::TooLong,
    }
}

/// The country of the digits behind a plus, and what follows its calling code.
pub(super) fn country(digits: &str) -> Option<(Region, &str)> {
    (1..=3).find_map(|length| {
        let (code, rest) = digits.split_at_checked(length)?;
        let region = PHONE_NUMBER_UTIL.get_region_for_country_code(code.parse().ok()?)?;
        (region != Code::World).then_some((Region(region), rest))
    })
}

/// Where the digits behind a plus are from; the country that gave the calling code its plan where
/// several share it and the digits do not tell.
pub(super) fn home(digits: &str) -> Option<Region> {
    let number = PHONE_NUMBER_UTIL.parse(format!("+{digits}"), None).ok()?;
    let region = number
        .get_region_code()
        .or_else(|| PHONE_NUMBER_UTIL.get_region_for_country_code(number.country_code))?;
    (region != Code::World).then_some(Region(region))
}

/// A number as people write it abroad: `+972 54-123-4567`.
pub(super) fn international(e164: &str) -> String {
    PHONE_NUMBER_UTIL.parse(e164, None).map_or_else(
        |_| e164.to_owned(),
        |number| number.format_as(PhoneNumberFormat::International).into_owned(),
    )
}

/// How many digits the calling code in front of a number has.
pub(super) fn calling_code(e164: &str) -> usize {
    PHONE_NUMBER_UTIL.parse(e164, None).map_or(1, |number| number.country_code.to_string().len())
}
