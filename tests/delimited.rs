//! Delimited text as people really have it: the corpus where it is beside the project, and every kind of bad input made up here.

#![allow(clippy::unwrap_used)]

use portolan::ingest::{self, HEAD, Ingested, Severity};
use portolan::language::english;
use portolan::table::{DateOrder, DateStyle, DecimalMark, Kind, NumberStyle, RowId, Table};

fn read_by(name: &str, bytes: &[u8], chunk: usize) -> Ingested {
    match ingest::open(name, &bytes[..bytes.len().min(HEAD)]) {
        Err(refused) => *refused,
        Ok(mut reader) => {
            bytes.chunks(chunk).for_each(|chunk| reader.feed(chunk));
            reader.finish()
        }
    }
}

/// Reads in one piece, and sees that pieces do not matter.
fn read(name: &str, bytes: &[u8]) -> Ingested {
    let whole = read_by(name, bytes, bytes.len().max(1));
    if bytes.len() < 1 << 16 {
        let pieces = read_by(name, bytes, 7);
        assert_eq!(rows(&whole), rows(&pieces), "{name} in pieces of 7 bytes");
        assert_eq!(whole.warnings, pieces.warnings);
    }
    whole
}

fn rows(ingested: &Ingested) -> Vec<Vec<String>> {
    ingested.tables.first().map(all_rows).unwrap_or_default()
}

fn all_rows(table: &Table) -> Vec<Vec<String>> {
    (0..table.row_count() as u32)
        .map(|row| table.columns().iter().map(|column| column.text(RowId(row)).into_owned()).collect())
        .collect()
}

fn names(ingested: &Ingested) -> Vec<&str> {
    ingested.tables[0].columns().iter().map(portolan::table::Column::name).collect()
}

/// The one sentence that contains a phrase.
fn says(ingested: &Ingested, phrase: &str) -> String {
    let mut found: Vec<String> =
        ingested.warnings.iter().map(|warning| english(&warning.says)).filter(|says| says.contains(phrase)).collect();
    assert_eq!(found.len(), 1, "{phrase:?} in {:#?}", ingested.warnings);
    found.remove(0)
}

#[test]
fn every_delimiter_and_line_end() {
    for delimiter in [",", ";", "\t", "|"] {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["id", "country", "mass", "note"].join(delimiter)
                + end
                + &["1", "BE", "2.5", "\"a", "b\""].join(delimiter).replacen("a", &format!("x{end}"), 1)
                + end;
            let ingested = read("a.txt", text.as_bytes());
            assert_eq!(names(&ingested), ["id", "country", "mass", "note"], "{text:?}");
            assert_eq!(rows(&ingested), [["1", "BE", "2.5", &format!("x{end}{delimiter}b")]], "{text:?}");
        }
    }
}

#[test]
fn signs_of_several_characters_part_cells_and_rows() {
    for delimiter in ["||", "~|~", "::", ";;", "\t,", "+|", "<|>", "##", "¦", "\u{1f}", "\u{1}"] {
        for end in ["\n", "\r\n", "\r", "&|\r\n", "&|", "~\n", "\u{1e}", "\u{1e}\n"] {
            let quoted = format!("\"x{delimiter}y {}\"", if end.contains('\n') { end } else { "\n" });
            let mut text = ["id", "country", "mass", "note"].join(delimiter) + end;
            for row in 1..20 {
                text += &([&row.to_string(), "BE", "2.5", ["", "a, b; c"][row % 2]].join(delimiter) + end);
            }
            text += &(["20", "", "3:5|7", &quoted].join(delimiter) + end);
            let ingested = read("a.txt", text.as_bytes());
            assert_eq!(names(&ingested), ["id", "country", "mass", "note"], "{text:?}: {}", english(&ingested.format));
            let rows = rows(&ingested);
            assert_eq!(rows.len(), 20, "{text:?}");
            assert_eq!(rows[1], ["2", "BE", "2.5", ""], "{text:?}");
            assert_eq!(rows[19], ["20", "", "3:5|7", &quoted.replace('"', "")], "{text:?}");
            assert!(ingested.warnings.is_empty(), "{text:?}: {:?}", ingested.warnings);
        }
    }
    assert_eq!(
        english(&read("a.csv", b"a+|b&|\r\n1+|2&|\r\n").format),
        "delimited text (\u{201c}+|\u{201d}, UTF-8, rows end with \u{201c}&|\u{201d})"
    );
}

#[test]
fn rows_know_their_place_behind_signs() {
    let ingested = read("a.txt", b"a~|~b|\r\n1~|~x|\r\n2~|~y|\r\n");
    let origin = ingested.tables[0].origin(RowId(1));
    assert_eq!((origin.line, origin.byte), (3, 16));
}

#[test]
fn a_delimiter_behind_each_row_makes_no_column() {
    for delimiter in [",", "|", "~|~"] {
        let text = ["id,city,mass,", "1,Gent,2.5,", "2,,3,", "3,Namur,4"].join("\n").replace(',', delimiter);
        let ingested = read("a.txt", text.as_bytes());
        assert_eq!(names(&ingested), ["id", "city", "mass"], "{text:?}");
        assert_eq!(rows(&ingested), [["1", "Gent", "2.5"], ["2", "", "3"], ["3", "Namur", "4"]]);
        assert!(ingested.warnings.is_empty(), "{:?}", ingested.warnings);
    }
}

#[test]
fn every_encoding_keeps_its_letters() {
    let text = "numéro;ville\n1;Liège\n2;Düsseldorf\n3;Évreux\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let with_mark = |mark: &[u8], bytes: Vec<u8>| [mark.to_vec(), bytes].concat();
    for (name, bytes, encoding) in [
        ("utf8", text.as_bytes().to_vec(), "UTF-8"),
        ("utf8 mark", with_mark(b"\xEF\xBB\xBF", text.as_bytes().to_vec()), "UTF-8"),
        ("utf16le", with_mark(b"\xFF\xFE", utf16(u16::to_le_bytes)), "UTF-16"),
        ("utf16be", with_mark(b"\xFE\xFF", utf16(u16::to_be_bytes)), "UTF-16"),
        ("utf16le no mark", utf16(u16::to_le_bytes), "UTF-16"),
        (
            "utf32le",
            with_mark(b"\xFF\xFE\0\0", text.chars().flat_map(|symbol| u32::from(symbol).to_le_bytes()).collect()),
            "UTF-32",
        ),
        ("windows", text.chars().map(|symbol| u32::from(symbol) as u8).collect(), "Windows-1252"),
    ] {
        let ingested = read(name, &bytes);
        assert!(english(&ingested.format).contains(encoding), "{name}: {}", english(&ingested.format));
        assert_eq!(names(&ingested), ["numéro", "ville"], "{name}");
        assert_eq!(rows(&ingested)[2], ["3", "Évreux"], "{name}");
        assert!(ingested.warnings.is_empty(), "{name}: {:?}", ingested.warnings);
        // Rows know the byte at which they begin, whatever the encoding.
        let origin = ingested.tables[0].origin(RowId(1));
        let begins = &bytes[origin.byte as usize..];
        assert_eq!((origin.line, begins.iter().find(|byte| **byte != 0)), (3, Some(&b'2')), "{name}");
    }
}

#[test]
fn an_older_encoding_that_shows_late_is_still_found() {
    let mut bytes = b"id;city\n".to_vec();
    (0..20_000).for_each(|row| bytes.extend(format!("{row};Gent\n").into_bytes()));
    bytes.extend(b"20000;Li\xE8ge\n");
    let ingested = read("late.csv", &bytes);
    assert_eq!(rows(&ingested)[20_000], ["20000", "Liège"]);
    assert!(english(&ingested.format).contains("Windows-1252"));
}

#[test]
fn kinds_are_decided_by_column() {
    let text = "price;day;code\n1.234,5;13/4/2024;007\n12,25;1/5/2024;008\n3;30/4/2024;009\n";
    let ingested = read("kinds.csv", text.as_bytes());
    let kinds: Vec<Kind> = ingested.tables[0].columns().iter().map(portolan::table::Column::kind).collect();
    let date = DateStyle { order: DateOrder::DayFirst, ambiguous: false };
    assert_eq!(kinds, [Kind::Number(NumberStyle { mark: DecimalMark::Comma }), Kind::Date(date), Kind::Text]);
    assert_eq!(ingested.tables[0].columns()[0].number(RowId(0)), Some(1234.5));
    assert_eq!(ingested.tables[0].columns()[1].date(RowId(1)).unwrap().day().to_string(), "2024-05-01");
}

#[test]
fn titles_names_and_ragged_rows_are_said() {
    let text = "Example Forwarding BV;;;\nShipments of May;;;\n\nno;name;name;\n1;a;b;c\n2;a\n3;a;b;c;d;e\n;;;\n";
    let ingested = read("list.csv", text.as_bytes());
    assert_eq!(names(&ingested)[..4], ["no", "name", "name (2)", "Column 4"]);
    assert_eq!(rows(&ingested).len(), 3);
    assert_eq!(rows(&ingested)[1][..4], ["2", "a", "", ""]);
    assert_eq!(rows(&ingested)[2], ["3", "a", "b", "c", "d", "e"]);
    assert!(says(&ingested, "title").contains("list.csv has 3 lines"));
    assert!(says(&ingested, "fewer cells").contains("line 6"));
    assert!(says(&ingested, "more cells").contains("line 7"));
    says(&ingested, "1 column name is empty and 1 repeats");
    says(&ingested, "without any filled cell");
}

#[test]
fn two_lines_of_names_are_one_header() {
    let text = "Shipments of May,,,,,\n,,Shipper,,Consignee,\nNo,Day,Name,City,Name,City\n1,2024-01-15,A,Gent,B,Namur\n";
    let ingested = read("list.csv", text.as_bytes());
    assert_eq!(names(&ingested), ["No", "Day", "Shipper Name", "Shipper City", "Consignee Name", "Consignee City"]);
    assert_eq!(rows(&ingested), [["1", "2024-01-15", "A", "Gent", "B", "Namur"]]);
    assert_eq!(ingested.tables[0].origin(RowId(0)).line, 4);
    assert!(says(&ingested, "two lines of column names").contains("list.csv"));
    assert!(says(&ingested, "line of title").contains("1 line of"));

    let text = "Order;Receiver;;;Waybill\n;Postcode;City;Street;\nA1;9000;Gent;x;W1\nA2;5000;Namur;y;W2\n";
    let ingested = read("list.csv", text.as_bytes());
    assert_eq!(names(&ingested), ["Order", "Receiver Postcode", "Receiver City", "Receiver Street", "Waybill"]);
    assert_eq!(rows(&ingested).len(), 2);
}

#[test]
fn a_table_without_names_is_read_whole() {
    let ingested = read("plain.tsv", b"1\t7 Example Court\tGent\t9000\t2024-01-05\n2\t9 Example Lane\tNamur\t5000\t2024-01-06\n");
    assert_eq!(names(&ingested), ["Column 1", "Column 2", "Column 3", "Column 4", "Column 5"]);
    assert_eq!(rows(&ingested).len(), 2);
    says(&ingested, "no line of column names");
}

#[test]
fn nothing_to_read_is_said() {
    assert!(says(&read("empty.csv", b""), "empty.csv is empty").contains("0 bytes"));
    let header_only = read("header.csv", b"id,country,mass\r\n");
    assert!(says(&header_only, "header.csv").contains("no rows below"));
    assert_eq!(names(&header_only), ["id", "country", "mass"]);
    says(&read("blank.csv", b"\n\n\n"), "holds no row");
    let junk: Vec<u8> = (0..5000u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 11) as u8).collect();
    assert_eq!(read("junk.csv", &junk).warnings[0].severity, Severity::Unreadable);
    assert!(says(&read("photo.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"), "photo.csv").contains("picture"));
}

#[test]
fn a_truncated_utf16_file_is_read_to_its_end() {
    let mut bytes: Vec<u8> =
        [0xFEFF].into_iter().chain("id,city\n1,Gent\n2,Namur\n".encode_utf16()).flat_map(u16::to_le_bytes).collect();
    bytes.pop();
    let ingested = read("cut.csv", &bytes);
    assert_eq!(rows(&ingested).len(), 2);
    let sentence = says(&ingested, "UTF-16");
    assert!(sentence.contains("cut.csv") && sentence.contains("byte 46"), "{sentence}");
}

#[test]
fn wide_files_and_endless_lines_do_no_harm() {
    let header: Vec<String> = (0..300).map(|column| format!("c{column}")).collect();
    let row: Vec<String> = (0..300).map(|column| column.to_string()).collect();
    let ingested = read("wide.csv", format!("{}\n{}\n", header.join(","), row.join(",")).as_bytes());
    assert_eq!((names(&ingested).len(), rows(&ingested)[0][299].as_str()), (300, "299"));

    let mut bytes = b"id,note\n1,a\n2,".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 50 << 20));
    bytes.extend(b"\n3,c\n");
    let ingested = read_by("long.csv", &bytes, 4 << 20);
    assert_eq!(rows(&ingested), [["1", "a"], ["3", "c"]]);
    assert_eq!(ingested.rows_not_read, 1);
    assert!(says(&ingested, "without an end").contains("long.csv, line 3 (byte 12)"));

    let ingested = read_by("one-line.csv", &vec![b'x'; 50 << 20], 4 << 20);
    assert_eq!(ingested.rows_not_read, 1);
    says(&ingested, "line 1 (byte 0)");
}

#[test]
fn unbalanced_quotes_lose_no_row() {
    let mut text = String::from("id,note\n");
    (0..1000).for_each(|row| text += &format!("{row},{}\n", if row == 10 { "\"5 inch" } else { "plain" }));
    let ingested = read("quotes.csv", text.as_bytes());
    assert_eq!(rows(&ingested).len(), 1000);
    assert_eq!(rows(&ingested)[10], ["10", "\"5 inch"]);
    assert!(says(&ingested, "quotation mark").contains("quotes.csv, line 12 (byte "));
}

/// The columns of Shopify's export of orders that are filled in the made-up one below, at their places among the 79.
const SHOPIFY: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References";

/// Rows of a file of these columns, each cell named.
fn filled(header: &str, parted: char, rows: &[&[(&str, &str)]]) -> String {
    let names: Vec<&str> = header.split(parted).collect();
    let row = |cells: &&[(&str, &str)]| {
        assert!(cells.iter().all(|(name, _)| names.contains(name)), "{cells:?}");
        let cell = |name: &&str| cells.iter().find(|(filled, _)| filled == name).map_or("", |&(_, cell)| cell);
        names.iter().map(cell).collect::<Vec<_>>().join(&parted.to_string())
    };
    rows.iter().map(row).fold(header.to_owned(), |text, row| text + "\n" + &row) + "\n"
}

fn understood(ingested: Ingested) -> portolan::understand::Shipments {
    let tables: Vec<_> = ingested.tables.into_iter().map(std::sync::Arc::new).collect();
    portolan::understand::understand(&tables, &Default::default())
}

#[test]
fn lines_of_a_shop_order_get_together_with_its_recipient() {
    let order = |number: &'static str, name: &'static str, city: &'static str, zip: &'static str, item: &'static str| {
        vec![
            ("Name", number),
            ("Email", "someone@example.org"),
            ("Created at", "2025-01-15 17:41:00 +0100"),
            ("Currency", "EUR"),
            ("Total", "29.50"),
            ("Lineitem quantity", "1"),
            ("Lineitem name", item),
            ("Lineitem price", "9.50"),
            ("Billing Name", "Els Exempel"),
            ("Shipping Name", name),
            ("Shipping City", city),
            ("Shipping Zip", zip),
            ("Shipping Country", "BE"),
        ]
    };
    let line = |number: &'static str, item: &'static str| {
        vec![("Name", number), ("Lineitem quantity", "2"), ("Lineitem name", item), ("Lineitem price", "10.00")]
    };
    let lines = [
        order("#1001", "Anna Voorbeeld", "Gent", "9000", "cup"),
        line("#1001", "plate"),
        line("#1001", "spoon"),
        order("#1002", "Jan Voorbeeld", "Namur", "5000", "cup"),
        order("#1003", "Piet Exempel", "Brugge", "8000", "plate"),
        line("#1003", "cup"),
    ];
    let text = filled(SHOPIFY, ',', &lines.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let ingested = read("orders_export.csv", text.as_bytes());
    assert_eq!((names(&ingested).len(), rows(&ingested).len()), (79, 6));
    assert!(ingested.warnings.is_empty(), "{:?}", ingested.warnings);
    let shipments = understood(ingested);
    assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 0, 0, 1, 2, 2][..]));
    let recipients = shipments.party_of.get(&portolan::understand::PartyRole::Consignee).expect("recipients");
    assert!(recipients[0] == recipients[1] && recipients[1] == recipients[2], "{recipients:?}");
    assert!(recipients[4] == recipients[5] && recipients[3] != recipients[4] && recipients[0] != recipients[3], "{recipients:?}");
    let buyers = shipments.party_of.get(&portolan::understand::PartyRole::Buyer).expect("buyers");
    assert!(buyers.iter().all(|&party| shipments.parties[party as usize].name == "Els Exempel"), "{buyers:?}");
}

#[test]
fn a_marketplace_report_of_orders_is_read() {
    const AMAZON: &str = "order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tbuyer-phone-number\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\tshipping-price\tship-service-level\trecipient-name\tship-address-1\tship-address-2\tship-address-3\tship-city\tship-state\tship-postal-code\tship-country\tship-phone-number";
    let line = |order: &'static str, item: &'static str, goods: &'static str, name: &'static str| {
        vec![
            ("order-id", order),
            ("order-item-id", item),
            ("purchase-date", "2025-01-15T17:41:00+01:00"),
            ("buyer-name", "Els Exempel"),
            ("buyer-email", "els@example.org"),
            ("product-name", goods),
            ("quantity-purchased", "1"),
            ("currency", "EUR"),
            ("item-price", "9.50"),
            ("recipient-name", name),
            ("ship-address-1", "Voorbeeldstraat 1"),
            ("ship-city", "Gent"),
            ("ship-postal-code", "9000"),
            ("ship-country", "BE"),
        ]
    };
    let lines = [
        line("000-0000001-0000001", "10000000000001", "cup, \"large", "Anna Voorbeeld"),
        line("000-0000001-0000001", "10000000000002", "plate", "Anna Voorbeeld"),
        line("000-0000002-0000002", "10000000000003", "cup", "Jan Voorbeeld"),
    ];
    let text = filled(AMAZON, '\t', &lines.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let ingested = read("orders.txt", text.as_bytes());
    assert_eq!(rows(&ingested)[0][8], "cup, \"large");
    assert!(ingested.warnings.is_empty(), "{:?}", ingested.warnings);
    let shipments = understood(ingested);
    let recipients = shipments.party_of.get(&portolan::understand::PartyRole::Consignee).expect("recipients");
    assert!(recipients[0] == recipients[1] && recipients[1] != recipients[2], "{recipients:?}");
    let buyers = shipments.party_of.get(&portolan::understand::PartyRole::Buyer).expect("buyers");
    let name = |party: u32| shipments.parties[party as usize].name.as_str();
    assert_eq!(buyers.iter().map(|&party| name(party)).collect::<Vec<_>>(), ["Els Exempel"; 3], "who pays is not who receives");
    assert_eq!((name(recipients[0]), name(recipients[2])), ("Anna Voorbeeld", "Jan Voorbeeld"));
    assert_eq!(shipments.shipment_of_line.as_deref(), Some(&[0, 0, 1][..]), "the item's number is the line's, not the parcel's");
}

#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
#[test]
fn every_table_of_the_corpus_has_the_rows_that_another_parser_counts() {
    // Rows and columns as Python's csv module counts them, the header (where there is one) not counted.
    for (file, rows, columns, encoding, first_name) in [
        ("csv/acme_shipments_sample.csv", 100, 15, "UTF-8", "Shipment_ID"),
        ("csv/adventureworks_Address_noheader.tsv", 19_614, 9, "UTF-8", "Column 1"),
        ("csv/cn_wuliu_GBK.csv", 1_161, 10, "GB18030", "订单号"),
        ("csv/kcs_customs_decl_syn_test.csv", 8_481, 22, "UTF-8", "Declaration ID"),
        ("csv/olist_products.csv", 32_951, 9, "UTF-8", "product_id"),
        ("csv/olist_sellers.csv", 3_095, 4, "UTF-8", "seller_id"),
        ("csv/scms_comma_LF_BOM.csv", 10_324, 33, "UTF-8", "ID"),
        ("csv/shopify_orders_sample.csv", 249, 9, "UTF-8", "Name"),
        ("encoding-edge/iris-utf-16.csv", 150, 6, "UTF-16", "Id"),
        ("encoding-edge/iris-utf-32.csv", 150, 6, "UTF-32", "Id"),
    ] {
        let bytes =
            std::fs::read(std::path::Path::new(option_env!("PORTOLAN_SHARED").unwrap_or_default()).join("corpus").join(file))
                .unwrap();
        for chunk in [bytes.len(), 65_537] {
            let ingested = read_by(file, &bytes, chunk);
            let table = &ingested.tables[0];
            assert_eq!((table.row_count(), table.columns().len()), (rows, columns), "{file}: {:#?}", ingested.warnings);
            assert!(english(&ingested.format).contains(encoding), "{file}: {}", english(&ingested.format));
            assert_eq!(table.columns()[0].name(), first_name, "{file}");
            assert_eq!(ingested.rows_not_read, 0, "{file}");
        }
    }
}
