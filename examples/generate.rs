//! Writes a made-up shipment table of 28 columns as CSV, half of them all but unique, the same for the same number of rows.
//!
//! `cargo run --release --example generate -- 1000000 > shipments.csv` gives about 300 MB, for measuring.

use portolan::engine::sample::Random;
use std::io::{BufWriter, Write};

const HEADER: &str = "parcel_id,tracking_number,order_number,shipper_name,shipper_city,shipper_country,consignee_name,consignee_street,\
consignee_postcode,consignee_city,consignee_country,consignee_email,consignee_phone,goods_description,hs_code,sku,quantity,item_value,currency,\
gross_mass_kg,origin_airport,destination_airport,carrier,order_date,despatch_date,delivered_at,customs_reference,session_id";

const GIVEN: [&str; 12] = ["Anna", "Bram", "Chloé", "Daan", "Elif", "Femke", "Gustav", "Hanne", "Igor", "Jana", "Kofi", "Lotte"];
const FAMILY: [&str; 12] =
    ["Peeters", "Janssens", "Dubois", "Müller", "de Vries", "Novák", "Rossi", "García", "Lambert", "Bakker", "Schmidt", "Moreau"];
const STREETS: [&str; 8] = [
    "Rue de la Station",
    "Kerkstraat",
    "Hauptstraße",
    "Dorpsweg",
    "Avenue Louise",
    "Molenlaan",
    "Lindenallee",
    "Place du Marché",
];
const CITIES: [(&str, &str, u32); 8] = [
    ("Liège", "BE", 4000),
    ("Gent", "BE", 9000),
    ("Köln", "DE", 50667),
    ("Lille", "FR", 59000),
    ("Utrecht", "NL", 3511),
    ("Aachen", "DE", 52062),
    ("Namur", "BE", 5000),
    ("Breda", "NL", 4811),
];
const GOODS: [(&str, &str); 8] = [
    ("cotton shirt, printed", "610910"),
    ("phone case, silicone", "392690"),
    ("LED strip, 5 m", "940542"),
    ("wireless earphones", "851830"),
    ("ceramic cup", "691200"),
    ("blood glucose test strips", "382219"),
    ("bicycle lamp", "851210"),
    ("children's puzzle", "950300"),
];

fn main() -> std::io::Result<()> {
    let rows: u64 = std::env::args().nth(1).and_then(|rows| rows.parse().ok()).unwrap_or(1000);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut random = Random::new(1);
    writeln!(out, "{HEADER}")?;
    for row in 0..rows {
        let (given, family) = (*random.pick(&GIVEN), *random.pick(&FAMILY));
        let (city, country, postcode) = *random.pick(&CITIES);
        let (goods, hs) = *random.pick(&GOODS);
        let person = random.below(700_000);
        let day = random.below(28) + 1;
        let month = random.below(12) + 1;
        writeln!(
            out,
            "LP{:014},LX{:09}CN,{},\"Shenzhen Example Trading {:04} Co., Ltd\",Shenzhen,CN,{given} {family},{} {},{:0width$},{city},{country},{}.{}@example.org,+32 4{:08},\"{goods}\",{hs}{:04},SKU-{:07},{},{}.{:02},EUR,{}.{:03},{},LGG,{},2024-{month:02}-{day:02},2024-{month:02}-{day:02},2024-{month:02}-{day:02} {:02}:{:02}:{:02},24BE{:014},{:016x}",
            600_000_000_000 + row * 7 + random.below(7),
            random.below(1_000_000_000),
            8_000_000_000_000 + row * 13 + random.below(13),
            random.below(4000),
            random.pick(&STREETS),
            random.below(250) + 1,
            postcode + random.below(60) as u32,
            given.to_lowercase().replace('é', "e"),
            person,
            random.below(100_000_000),
            random.below(30) * 100,
            random.below(2_000_000),
            random.below(4) + 1,
            random.below(140) + 1,
            random.below(100),
            random.below(4),
            random.below(1000),
            random.pick(&["CAN", "SZX", "HGH", "PVG"]),
            random.pick(&["Cainiao", "bpost", "DHL eCommerce", "PostNL", "DPD"]),
            random.below(24),
            random.below(60),
            random.below(60),
            random.bits() % 100_000_000_000_000,
            random.bits(),
            width = postcode.to_string().len(),
        )?;
    }
    out.flush()
}
