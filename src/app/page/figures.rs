//! Numbers, days, lists and countries in the page's language, as the browser writes them.

use crate::language::Figures;
use crate::reference::country::{CountryCode, country};
use js_sys::Intl::{DateTimeFormat, DisplayNames, ListFormat, NumberFormat, PluralRules};
use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::JsValue;

/// A narrow space that does not break, between number and sign.
const THIN: char = '\u{202f}';

/// The browser's own formats of one language.
pub struct BrowserFigures {
    locale: Array,
    whole: NumberFormat,
    one_place: NumberFormat,
    two_places: NumberFormat,
    day: DateTimeFormat,
    month: DateTimeFormat,
    short_day: DateTimeFormat,
    short_month: DateTimeFormat,
    month_name: DateTimeFormat,
    weekday: DateTimeFormat,
    list: ListFormat,
    countries: DisplayNames,
    plural: PluralRules,
}

fn options(pairs: &[(&str, JsValue)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        let _ = Reflect::set(&options, &(*name).into(), value);
    }
    options
}

fn fixed_places(locale: &Array, places: u32) -> NumberFormat {
    let digits = options(&[("maximumFractionDigits", places.into()), ("minimumFractionDigits", places.into())]);
    NumberFormat::new(locale, &digits)
}

impl BrowserFigures {
    /// The formats of a language by its code.
    pub fn new(language: &str) -> Self {
        // Days before months, as everywhere but in one country of those that speak it.
        let locale = Array::of1(&if language == "en" { "en-GB" } else { language }.into());
        let date = |pairs: &[(&str, JsValue)]| DateTimeFormat::new(&locale, &options(pairs));
        let utc = || ("timeZone", JsValue::from("UTC"));
        BrowserFigures {
            whole: fixed_places(&locale, 0),
            one_place: fixed_places(&locale, 1),
            two_places: fixed_places(&locale, 2),
            day: date(&[("day", "numeric".into()), ("month", "long".into()), ("year", "numeric".into()), utc()]),
            month: date(&[("month", "long".into()), ("year", "numeric".into()), utc()]),
            short_day: date(&[("day", "numeric".into()), ("month", "short".into()), utc()]),
            short_month: date(&[("month", "short".into()), ("year", "numeric".into()), utc()]),
            month_name: date(&[("month", "short".into()), utc()]),
            weekday: date(&[("weekday", "short".into()), utc()]),
            list: ListFormat::new(&locale, &options(&[("type", "conjunction".into())])),
            countries: DisplayNames::new(&locale, &options(&[("type", "region".into()), ("fallback", "none".into())])),
            plural: PluralRules::new(&locale, &Object::new()),
            locale,
        }
    }
}

/// What a format makes of a value; nothing where it throws.
fn formatted(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn of_method(object: &JsValue, name: &str, value: &JsValue) -> Option<String> {
    let method: Function = Reflect::get(object, &name.into()).ok()?.into();
    method.call1(object, value).ok()?.as_string()
}

fn milliseconds(day: i32) -> JsValue {
    Date::new(&(f64::from(day) * 86_400_000.0).into()).into()
}

impl Figures for BrowserFigures {
    fn count(&self, number: u64) -> String {
        formatted(&self.whole.format(), &(number as f64).into())
    }

    fn share(&self, share: f64) -> String {
        let percent = share * 100.0;
        let with = |places: &NumberFormat, percent: f64| formatted(&places.format(), &percent.into());
        if !percent.is_finite() {
            "–".to_owned()
        } else if percent > 0.0 && percent < 0.1 {
            format!("<{THIN}{}{THIN}%", with(&self.one_place, 0.1))
        } else if percent < 100.0 && percent > 99.9 {
            format!(">{THIN}{}{THIN}%", with(&self.one_place, 99.9))
        } else if (percent < 10.0 && (0.05..0.95).contains(&percent.fract())) || (percent > 99.05 && percent < 100.0) {
            format!("{}{THIN}%", with(&self.one_place, percent))
        } else {
            format!("{}{THIN}%", with(&self.whole, percent))
        }
    }

    fn number(&self, number: f64) -> String {
        let size = number.abs();
        let places = match () {
            _ if !number.is_finite() => return "–".to_owned(),
            _ if size.fract() == 0.0 || size >= 1_000.0 => &self.whole,
            _ if size >= 10.0 => &self.one_place,
            _ => &self.two_places,
        };
        formatted(&places.format(), &number.into())
    }

    fn fixed(&self, number: f64, places: u8) -> String {
        let made;
        let format = match places {
            0 => &self.whole,
            1 => &self.one_place,
            2 => &self.two_places,
            _ => {
                made = fixed_places(&self.locale, places.into());
                &made
            }
        };
        formatted(&format.format(), &number.into())
    }

    fn day(&self, day: i32) -> String {
        formatted(&self.day.format(), &milliseconds(day))
    }

    fn month(&self, day: i32) -> String {
        formatted(&self.month.format(), &milliseconds(day))
    }

    fn short_day(&self, day: i32) -> String {
        formatted(&self.short_day.format(), &milliseconds(day))
    }

    fn short_month(&self, day: i32) -> String {
        formatted(&self.short_month.format(), &milliseconds(day))
    }

    fn calendar_names(&self) -> ([String; 12], [String; 7]) {
        // The fifteenth of each month of 1970; 5 January 1970 was a Monday.
        let month = |month: usize| formatted(&self.month_name.format(), &milliseconds(14 + 30 * month as i32));
        let weekday = |day: usize| formatted(&self.weekday.format(), &milliseconds(4 + day as i32));
        (std::array::from_fn(month), std::array::from_fn(weekday))
    }

    fn list(&self, items: &[String]) -> String {
        let all: Array = items.iter().map(JsValue::from).collect();
        of_method(&self.list, "format", &all).unwrap_or_else(|| items.join(", "))
    }

    fn country(&self, code: &str) -> String {
        // The browser throws at what is no code, and knows no name for some that are.
        let known = || CountryCode::new(code).map(|code| country(code).name.to_owned());
        of_method(&self.countries, "of", &code.into()).or_else(known).unwrap_or_else(|| code.to_owned())
    }

    fn is_one(&self, number: f64) -> bool {
        of_method(&self.plural, "select", &number.into()).as_deref() == Some("one")
    }
}
