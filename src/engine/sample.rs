//! The sample: parcels that nobody sent, from sellers that do not exist to people who do not, through Liège.
//!
//! Made by code with a fixed seed, the same on every machine. Shaped like the export of a parcel consolidator, so that each
//! exposure has something to show; what is planted is listed at [`csv`]. Names are drawn from lists at random; e-mail
//! addresses end in `example.org`; telephone numbers are in ranges that no subscriber has.

use crate::table::Day;
use std::fmt::Write;

/// Number of parcels in the sample.
pub const PARCELS: u32 = 5_000;
/// What the sample is called where a file's name stands.
pub const NAME: &str = "sample: synthetic parcels through Liège.csv";

const SEED: u64 = 0x1eee_2021;
/// The parcels are despatched over so many days.
const DAYS: u64 = 26 * 7;

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
pub struct Random(u64);

impl Random {
    /// A sequence; the same for the same seed.
    pub fn new(seed: u64) -> Self {
        Random(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.bits() % n.max(1)
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }

    /// `true` so many times in a thousand.
    fn per_mille(&mut self, n: u64) -> bool {
        self.below(1000) < n
    }
}

/// Goods: description, tariff code, price in cents, mass in grams, how often of a thousand.
struct Ware {
    description: &'static str,
    code: &'static str,
    cents: u64,
    grams: u64,
    share: u64,
}

const fn ware(description: &'static str, code: &'static str, cents: u64, grams: u64, share: u64) -> Ware {
    Ware { description, code, cents, grams, share }
}

/// The ware of one maker only, and the ware whose sales to Germany rise.
const SINGLE_SOURCE: usize = 3;
const RISING: usize = 0;

const WARES: [Ware; 22] = [
    ware("Air purifier filter, HEPA", "8421990098", 1890, 420, 70),
    ware("Phone case, silicone", "3926909790", 420, 60, 130),
    ware("LED strip, 5 m", "9405420090", 1150, 310, 90),
    ware("Ceramic knife set", "8211910000", 1640, 380, 45),
    ware("Wireless earphones", "8518300090", 2350, 90, 95),
    ware("Cotton shirt, printed", "6109100010", 980, 180, 110),
    ware("Women's dress, polyester", "6204430000", 1820, 260, 80),
    ware("Sports shoes, textile", "6404110000", 2790, 720, 60),
    ware("Children's puzzle, wood", "9503006100", 870, 340, 60),
    ware("Bicycle lamp, rechargeable", "8512100090", 1270, 150, 50),
    ware("Kitchen scale", "8423100000", 1450, 510, 40),
    ware("Fishing reel", "9507300000", 3120, 410, 25),
    ware("Drone with camera", "8806220000", 11900, 640, 18),
    ware("Microcontroller board", "8542319000", 760, 30, 30),
    ware("Tablet computer, 10 inch", "8471300000", 12800, 690, 15),
    ware("Blood glucose test strips", "3822190000", 1980, 80, 16),
    ware("Pregnancy test", "3822190000", 640, 40, 12),
    ware("Hearing aid, rechargeable", "9021400000", 8900, 70, 8),
    ware("Prayer mat", "5705003000", 1560, 680, 12),
    ware("Rosary, wooden beads", "7117900000", 520, 40, 8),
    ware("Compression stockings, medical", "6115109000", 1780, 120, 14),
    ware("Rainbow flag, polyester", "6307909899", 690, 90, 12),
];

/// City, region's country, postcode of its centre, how often of a thousand.
const CITIES: [(&str, &str, u32, u64); 16] = [
    ("Liège", "BE", 4000, 90),
    ("Antwerpen", "BE", 2000, 90),
    ("Gent", "BE", 9000, 70),
    ("Namur", "BE", 5000, 40),
    ("Bruxelles", "BE", 1000, 100),
    ("Eindhoven", "NL", 5611, 70),
    ("Rotterdam", "NL", 3011, 80),
    ("Maastricht", "NL", 6211, 50),
    ("Köln", "DE", 50667, 90),
    ("Aachen", "DE", 52062, 50),
    ("Dortmund", "DE", 44135, 60),
    ("Berlin", "DE", 10115, 60),
    ("Lille", "FR", 59000, 60),
    ("Paris", "FR", 75011, 60),
    ("Metz", "FR", 57000, 20),
    ("Luxembourg", "LU", 1009, 10),
];

const GIVEN: [&str; 24] = [
    "Anouk", "Bram", "Chloé", "Daan", "Elif", "Femke", "Gustave", "Hanne", "Igor", "Jana", "Kofi", "Lotte", "Mehdi", "Noor",
    "Oskar", "Pauline", "Quinten", "Rosa", "Sami", "Tess", "Ugo", "Vera", "Wout", "Yasmine",
];
const FAMILY: [&str; 24] = [
    "Aerts",
    "Bakker",
    "Claes",
    "Dubois",
    "Ernst",
    "Fontaine",
    "Goossens",
    "Hermans",
    "Ivanova",
    "Janssens",
    "Krüger",
    "Lambert",
    "Maes",
    "Novák",
    "Olivier",
    "Peeters",
    "Quaedvlieg",
    "Renard",
    "Schmitz",
    "Thijs",
    "Urban",
    "Vermeulen",
    "Wouters",
    "Zimmer",
];
const STREETS: [(&str, [&str; 4]); 5] = [
    ("BE", ["Rue de la Station", "Kerkstraat", "Avenue des Tilleuls", "Molenweg"]),
    ("NL", ["Dorpsstraat", "Lindenlaan", "Kanaalweg", "Stationsplein"]),
    ("DE", ["Hauptstraße", "Lindenallee", "Gartenweg", "Bahnhofstraße"]),
    ("FR", ["Rue de la Gare", "Avenue du Parc", "Rue des Lilas", "Place du Marché"]),
    ("LU", ["Rue du Moulin", "Route d'Arlon", "Rue des Champs", "Avenue de la Gare"]),
];
const BUSINESSES: [&str; 8] = [
    "Pharmacie Exemple SRL",
    "Drukkerij Voorbeeld BV",
    "Muster Werkzeugbau GmbH",
    "Atelier Modèle SARL",
    "Voorbeeld Elektronica NV",
    "Beispiel Handels GmbH",
    "Exemple Optique SA",
    "Fietsen Specimen BV",
];
const MAKERS: [(&str, &str); 6] =
    [("Shenzhen", "SZX"), ("Guangzhou", "CAN"), ("Yiwu", "HGH"), ("Hangzhou", "HGH"), ("Shanghai", "PVG"), ("Xiamen", "XMN")];
const MAKER_NAMES: [&str; 12] = [
    "Brightspring",
    "Goldenlake",
    "Eastharbour",
    "Silverpine",
    "Newmeadow",
    "Clearstone",
    "Risingpeak",
    "Bluecrane",
    "Jadebridge",
    "Longriver",
    "Fairwind",
    "Sunterrace",
];
const MAKER_TRADES: [&str; 5] = ["Trading", "Electronics", "Homeware", "Garments", "Technology"];

const HEADER: &str = "Parcel ID,Tracking Number,Order Number,Platform,Shipper Name,Shipper City,Shipper Country,Consignee Name,Consignee Street,\
Consignee Postcode,Consignee City,Consignee Country,Consignee Email,Consignee Phone,Goods Description,HS Code,SKU,Quantity,Item Value,Currency,\
Gross Mass (kg),Freight Forwarder,Master AWB,Flight,Airport of Origin,Transit Airport,Last Mile Carrier,Despatch Date,Delivered At";

/// The sample with so many parcels, as CSV (UTF-8, comma, LF), in order of despatch.
///
/// Planted: one ware has a single maker; one ware's sales to Germany triple from the 15th week on; some makers are written in
/// two ways; about one parcel in sixteen goes to a business; some wares can reveal health, belief or orientation; everything
/// passes LGG. Check digits of tracking numbers (UPU S10) and air waybills are right.
pub fn csv(parcels: u32) -> String {
    let mut random = Random::new(SEED);
    let mut text = String::with_capacity(parcels as usize * 330);
    text.push_str(HEADER);
    text.push('\n');
    let first_day = Day::from_ymd(2025, 9, 1).map_or(0, |day| day.0);
    // Two people in three order more than once.
    let people = u64::from(parcels) * 3 / 5 + 1;
    for parcel in 0..parcels {
        let day = u64::from(parcel) * DAYS / u64::from(parcels.max(1));
        let _ = writeln!(text, "{}", parcel_row(&mut random, parcel, day, first_day, people));
    }
    text
}

fn parcel_row(random: &mut Random, parcel: u32, day: u64, first_day: i32, people: u64) -> String {
    let mut ware_index = weighted(random, WARES.iter().map(|ware| ware.share));
    // A person keeps name, address and habits: all follow from the person's number.
    let person = random.below(people);
    let mut life = Random::new(SEED ^ (person + 1).wrapping_mul(0x9E37_79B9));
    let (city, country, postcode, _) = CITIES[weighted(&mut life, CITIES.iter().map(|city| city.3))];
    if country == "DE" && day >= 14 * 7 && random.per_mille(170) {
        ware_index = RISING;
    }
    let ware = &WARES[ware_index];
    let is_business = life.per_mille(60);
    let (given, family) = (*life.pick(&GIVEN), *life.pick(&FAMILY));
    let name = if is_business { (*life.pick(&BUSINESSES)).to_owned() } else { format!("{given} {family}") };
    let streets = STREETS.iter().find(|(of, _)| *of == country).map_or(&STREETS[0].1, |(_, streets)| streets);
    let street = *life.pick(streets);
    let house = life.below(180) + 1;
    let postcode = postcode + life.below(40) as u32;
    let mail = if is_business {
        format!("orders{person}@example.org")
    } else {
        format!("{}.{}{person}@example.org", ascii(given), ascii(family))
    };
    let phone = phone(&mut life, country);

    let maker = if ware_index == SINGLE_SOURCE { 0 } else { 1 + (ware_index as u64 * 5 + random.below(9)) % 59 };
    let (maker_city, airport) = MAKERS[(maker % 6) as usize];
    let maker_base = format!("{maker_city} {} {}", MAKER_NAMES[(maker % 12) as usize], MAKER_TRADES[(maker / 12 % 5) as usize]);
    let shipper = match (maker % 7, random.below(4)) {
        (0, 0) => format!("{} CO LTD", maker_base.to_uppercase()),
        (3, 0) => format!("{maker_base} Company Limited"),
        _ => format!("{maker_base} Co. Ltd."),
    };
    let platform = *random.pick(&["AliExpress", "AliExpress", "AliExpress", "AliExpress", "Temu", "Shein"]);
    let forwarder = if platform == "AliExpress" { "Cainiao" } else { "Specimen Consolidators BV" };
    let carrier = match country {
        "BE" => *random.pick(&["bpost", "bpost", "PostNL"]),
        "NL" => *random.pick(&["PostNL", "PostNL", "DHL eCommerce"]),
        "DE" => *random.pick(&["DHL Paket", "Hermes", "DPD"]),
        "FR" => *random.pick(&["Colissimo", "Chronopost", "Mondial Relay"]),
        _ => "POST Luxembourg",
    };
    let quantity = 1 + u64::from(random.per_mille(220)) + if is_business { random.below(20) } else { 0 };
    let cents = (ware.cents * (85 + random.below(31)) / 100) * quantity;
    let grams = ware.grams * quantity + 20 + random.below(60);
    let despatch = Day(first_day + day as i32);
    let delivered = Day(despatch.0 + 4 + random.below(5) as i32);
    let serial = random.below(100_000_000);
    let bill = 20_000_000 + day * 7 + maker % 6;
    format!(
        "LP{:014},LX{serial:08}{}CN,{},{platform},{shipper},{maker_city},CN,{name},{street} {house},{postcode},{city},{country},{mail},{phone},\"{}\",{},SKU-{:05},{quantity},{}.{:02},EUR,{}.{:03},{forwarder},{},{},{airport},LGG,{carrier},{despatch},{delivered} {:02}:{:02}",
        600_000_000_000 + u64::from(parcel) * 7 + random.below(7),
        s10_check_digit(serial),
        8_100_000_000_000 + u64::from(parcel) * 13 + random.below(13),
        ware.description,
        ware.code,
        ware_index as u64 * 60 + maker,
        cents / 100,
        cents % 100,
        grams / 1000,
        grams % 1000,
        air_waybill(bill / 10),
        ["3V 702", "3V 718", "ET 3727"][(day % 3) as usize],
        8 + random.below(12),
        random.below(60),
    )
}

fn weighted(random: &mut Random, weights: impl Iterator<Item = u64> + Clone) -> usize {
    let mut rest = random.below(weights.clone().sum());
    for (index, weight) in weights.enumerate() {
        if rest < weight {
            return index;
        }
        rest -= weight;
    }
    0
}

/// A telephone number that nobody has: ranges reserved for fiction (DE, FR) or not given out (BE, NL, LU).
fn phone(random: &mut Random, country: &str) -> String {
    match country {
        "BE" => format!("+32 450 {:02} {:02} {:02}", random.below(100), random.below(100), random.below(100)),
        "NL" => format!("+31 600{:06}", random.below(1_000_000)),
        "DE" => format!("+49 171 39200{:02}", random.below(100)),
        "FR" => format!("+33 6 39 98 {:02} {:02}", random.below(100), random.below(100)),
        _ => format!("+352 600 {:03} {:03}", random.below(1000), random.below(1000)),
    }
}

fn ascii(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|symbol| match symbol {
            'é' => 'e',
            'ü' => 'u',
            'á' => 'a',
            other => other,
        })
        .collect()
}

/// Check digit of a UPU S10 item number: weights 8 6 4 2 3 5 9 7, modulo 11.
fn s10_check_digit(serial: u64) -> u64 {
    let weights = [7, 9, 5, 3, 2, 4, 6, 8];
    let sum: u64 = weights.iter().enumerate().map(|(place, weight)| serial / 10u64.pow(place as u32) % 10 * weight).sum();
    match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    }
}

/// An air waybill: prefix, seven digits, and those modulo 7.
fn air_waybill(serial: u64) -> String {
    format!("898-{serial:07}{}", serial % 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_the_same_everywhere() {
        let text = csv(PARCELS);
        assert_eq!(text.lines().count(), PARCELS as usize + 1);
        assert_eq!(HEADER.split(',').count(), 29);
        assert!(text.lines().all(|line| line.split(',').count() == 29 || line.contains('"')));
        // FNV-1a over the whole: a change of the sample is a change of everything that was said of it.
        let hash =
            text.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        assert_eq!(format!("{hash:016x}"), "9999905114a62e89");
    }

    #[test]
    fn check_digits_are_right() {
        assert_eq!(s10_check_digit(47_312_482), 9); // RR473124829GB, the example of UPU S10
        assert_eq!(s10_check_digit(12_345_678), 5);
        assert_eq!(air_waybill(1_234_567), "898-12345675");
    }

    #[test]
    fn what_is_planted_is_there() {
        let text = csv(PARCELS);
        let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').collect()).collect();
        let knives: std::collections::BTreeSet<String> =
            rows.iter().filter(|row| row[14].contains("knife")).map(|row| row[4].to_uppercase()[..12].to_owned()).collect();
        assert_eq!(knives.len(), 1);
        let filters_to_germany = |half: usize| {
            rows.iter()
                .enumerate()
                .filter(|(at, row)| at / 2500 == half && row[14].contains("purifier") && row[11] == "DE")
                .count()
        };
        assert!(filters_to_germany(1) > 2 * filters_to_germany(0));
    }
}
