//! The roles and shipments of every delimited file of the shared corpus; ignored where it does not lie beside the project.

use super::sample::{corpus, csv, notes};
use super::*;
use crate::language::english;

/// Checks the label of each column's role; `expected` is `column = label` a line.
fn roles_are(name: &str, expected: &str) {
    let table = corpus(name);
    let found = find_roles(&table);
    let found: Vec<String> = table
        .columns()
        .iter()
        .zip(&found)
        .map(|(column, found)| format!("{} = {}", column.name().trim(), english(&label(found.role))))
        .collect();
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(found, expected, "{name}");
}

fn of(name: &str) -> Shipments {
    understand(&[corpus(name)], &Corrections::default())
}

fn filled(indices: &[u32]) -> usize {
    indices.iter().filter(|&&index| index != NONE).count()
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn customs_declarations() {
    let name = "kcs_customs_decl_syn_test.csv";
    roles_are(
        name,
        "Declaration ID = Declaration number
        Date = Date declared or issued
        Office ID = Customs office
        Process Type = Other (not used)
        Import Type = Other (not used)
        Import Use = Other (not used)
        Payment Type = Other (not used)
        Mode of Transport = Mode of transport
        Declarant ID = Declarant: number or code
        Importer ID = Importer: number or code
        Seller ID = Seller: number or code
        Courier ID = Carrier: number or code
        HS6 Code = Tariff code (HS)
        Country of Departure = Place or country of departure
        Country of Origin = Country of origin
        Tax Rate = Duty or tax
        Tax Type = Other (not used)
        Country of Origin Indicator = Other (not used)
        Net Mass = Weight (net)
        Item Price = Value of the goods
        Fraud = Other (not used)
        Critical Fraud = Other (not used)",
    );
    let shipments = of(name);
    assert_eq!((shipments.line_count, shipments.shipment_count), (8481, 8481));
    assert_eq!(shipments.shipment_of_line, None);
    assert_eq!(filled(&shipments.party_of[&PartyRole::Carrier]), 8481 - 6955);
    assert_eq!(shipments.parties.len(), 1080 + 5597 + 4573 + 69);
    assert_eq!(shipments.goods.len(), 1664);
    assert!(shipments.goods.iter().all(|goods| goods.detail == GoodsDetail::Subheading));
    let unresolved: Vec<&str> =
        shipments.places.iter().filter(|place| place.country.is_none()).map(|place| place.label.as_str()).collect();
    assert_eq!(unresolved, ["ZZ"]);
    assert!(shipments.currency_of.iter().all(|&currency| currency == NONE), "the file names no currency");
    assert_eq!(
        notes(&shipments),
        [
            "made-up.csv: Net Mass names no unit; kilograms are assumed.",
            "4 of 8,481 origins are not recognised: \"ZZ\" (4).",
            "4 of 8,481 places of departure are not recognised: \"ZZ\" (4).",
        ]
    );
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn health_commodities() {
    let name = "scms_comma_LF_BOM.csv";
    roles_are(
        name,
        "ID = Other (not used)
        Project Code = Other reference
        PQ # = Other reference
        PO / SO # = Order number
        ASN/DN # = Shipment or house bill number
        Country = Place or country of destination
        Managed By = Other (not used)
        Fulfill Via = Other (not used)
        Vendor INCO Term = Terms of delivery (Incoterms)
        Shipment Mode = Mode of transport
        PQ First Sent to Client Date = Date declared or issued
        PO Sent to Vendor Date = Date ordered or sold
        Scheduled Delivery Date = Date planned
        Delivered to Client Date = Date of arrival or delivery
        Delivery Recorded Date = Date recorded
        Product Group = Category of goods
        Sub Classification = Category of goods
        Vendor = Seller: name
        Item Description = Description of goods
        Molecule/Test Type = Category of goods
        Brand = Brand
        Dosage = Other (not used)
        Dosage Form = Other (not used)
        Unit of Measure (Per Pack) = Other (not used)
        Line Item Quantity = Quantity
        Line Item Value = Value of the goods
        Pack Price = Price of one unit
        Unit Price = Price of one unit
        Manufacturing Site = Manufacturer: name
        First Line Designation = Other (not used)
        Weight (Kilograms) = Weight (gross)
        Freight Cost (USD) = Freight
        Line Item Insurance (USD) = Insurance",
    );
    let shipments = of(name);
    assert_eq!((shipments.line_count, shipments.shipment_count), (10_324, 7030));
    assert_eq!(english(&shipments.shipment_is), "rows with the same shipment number (ASN/DN #)");
    assert_eq!(filled(&shipments.place_of[&PlaceRole::Destination]), 10_324);
    assert!(shipments.places.iter().all(|place| place.detail == PlaceDetail::Country));
    assert!(shipments.parties.iter().all(|party| party.kind == PartyKind::Organisation));
    assert_eq!(shipments.goods.len(), 184);
    // Medicines and test kits without tariff codes: what is guessed of their chapters is rarely wrong, and mostly nothing.
    let guessed = shipments.goods.iter().filter_map(|goods| Some((goods.category.as_deref()?, goods.chapter_guess?.chapter)));
    let guessed: Vec<_> = guessed.map(|(group, chapter)| (if group.ends_with("RDT") { 38 } else { 30 }, chapter)).collect();
    let right = guessed.iter().filter(|(right, guess)| right == guess).count();
    println!("{} of 184 guessed, {right} right", guessed.len());
    assert!(right * 100 >= guessed.len() * 70);
    assert_eq!(notes(&shipments), Vec::<String>::new());
    assert!(shipments.direct.is_empty());
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn chinese_orders() {
    let name = "cn_wuliu_GBK.csv";
    roles_are(
        name,
        "订单号 = Order number
        订单行 = Line number
        销售时间 = Date ordered or sold
        交货时间 = Date of arrival or delivery
        货品交货状况 = Other (not used)
        货品 = Description of goods
        货品用户反馈 = Other (not used)
        销售区域 = Place or country of destination
        数量 = Quantity
        销售金额 = Value of the goods",
    );
    let shipments = of(name);
    assert_eq!((shipments.line_count, shipments.shipment_count), (1161, 868));
    assert_eq!(shipments.currencies, ["CNY"]);
    let resolved: Vec<_> = shipments.places.iter().filter_map(|place| place.country).map(|code| code.to_string()).collect();
    assert_eq!(resolved, ["MY", "TH"]);
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn web_shop_orders() {
    let name = "shopify_orders_sample.csv";
    roles_are(
        name,
        "Name = Order number
        Email = Buyer: e-mail
        Created at = Date ordered or sold
        Total = Value of the goods
        Refunded Amount = Other (not used)
        Currency = Currency
        Financial Status = Other (not used)
        Lineitem name = Description of goods
        Lineitem quantity = Quantity",
    );
    let shipments = of(name);
    assert_eq!((shipments.line_count, shipments.shipment_count), (249, 127));
    assert_eq!(english(&shipments.shipment_is), "rows with the same order number (Name)");
    assert!(shipments.lines().all(|line| shipments.day(line).is_some()), "continuation lines have the order's day");
    assert_eq!(shipments.direct.len(), 1);
    assert_eq!((shipments.direct[0].kind, shipments.direct[0].distinct), (DirectKind::Email, 57));
    assert_eq!(shipments.currencies, ["USD"]);
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn deliveries_to_retailers() {
    let name = "acme_shipments_sample.csv";
    roles_are(
        name,
        "Shipment_ID = Shipment or house bill number
        Week_Start = Date (of what is not said)
        Brand = Brand
        Manufacturer = Manufacturer: name
        SKU = Article number (SKU, GTIN)
        Product_Description = Description of goods
        Retailer = Buyer: name
        Retailer_DC = Place or country of destination
        Origin_Acme_Plant = Place or country of departure
        Ordered_Units = Quantity
        Shipped_Units = Quantity
        Delivered_Units = Quantity
        Fill_Rate_Pct = Other (not used)
        On_Time_Pct = Other (not used)
        Cut_Reason = Other (not used)",
    );
    let shipments = of(name);
    assert_eq!((shipments.line_count, shipments.shipment_count, shipments.shipment_of_line.is_none()), (100, 100, true));
    assert!(shipments.lines().all(|line| shipments.shipper(line).is_some() && shipments.consignee(line).is_some()));
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn addresses_without_any_header() {
    roles_are(
        "adventureworks_Address_noheader.tsv",
        "Column 1 = Other (not used)
        Column 2 = Party (part not said): street address
        Column 3 = Other (not used)
        Column 4 = Party (part not said): city
        Column 5 = Other (not used)
        Column 6 = Party (part not said): postcode
        Column 7 = Other (not used)
        Column 8 = Other (not used)
        Column 9 = Date (of what is not said)",
    );
}

#[test]
#[cfg_attr(not(portolan_shared), ignore = "needs ../shared beside the project")]
fn products_and_sellers() {
    roles_are(
        "olist_products.csv",
        "product_id = Article number (SKU, GTIN)
        product_category_name = Category of goods
        product_name_lenght = Other (not used)
        product_description_lenght = Other (not used)
        product_photos_qty = Other (not used)
        product_weight_g = Weight (gross)
        product_length_cm = Length, width, height or volume
        product_height_cm = Length, width, height or volume
        product_width_cm = Length, width, height or volume",
    );
    roles_are(
        "olist_sellers.csv",
        "seller_id = Seller: number or code
        seller_zip_code_prefix = Seller: postcode
        seller_city = Seller: city
        seller_state = Seller: state or region",
    );
    let masses = of("olist_products.csv").mass_of;
    assert_eq!(masses[0], 0.225);
    assert_eq!(of("olist_sellers.csv").parties.len(), 3095);
}

// The same on made-up rows, so that a clone alone tests every kind of file.

fn labels(text: &str) -> Vec<String> {
    find_roles(&csv(text)).into_iter().map(|found| english(&label(found.role))).collect()
}

#[test]
fn an_address_list_in_german() {
    let found = labels("NAME;STRASSE;NUMMER;PLZ;STADT;LAND\n".replace(';', ",").as_str());
    assert_eq!(found[0], "Party (part not said): name");
    assert_eq!(found[3], "Party (part not said): postcode");
    assert_eq!(found[4], "Party (part not said): city");
}

#[test]
fn a_parcel_file_names_its_parties() {
    let text = "BoxID,ParcelID,ShipperName,ShipperStreet,ShipperCity,ShipperCountryCode,BuyerName,BuyerStreet,BuyerZipcode,BuyerCity,BuyerCountryCode,NumberOfPieces,TotalWeight,ItemHSCode,GoodsDescription,TotalValue,UnitPrice,InvoiceCurrency\n\
                B1,P1,深圳市例子科技有限公司,示例路12号,深圳,CN,Anna Voorbeeld,Voorbeeldlaan 1,4460,Grâce-Hollogne,BE,1,0.4,610910,blue cotton shirt,9.5,9.5,EUR\n\
                B1,P2,深圳市例子科技有限公司,示例路12号,深圳,CN,Jan Exempel,Exempelstraat 2,9000,Gent,BE,1,0.2,420221,small red handbag,19.5,19.5,EUR\n";
    assert_eq!(
        labels(text),
        [
            "Shipment or house bill number",
            "Shipment or house bill number",
            "Consignor (shipper): name",
            "Consignor (shipper): street address",
            "Consignor (shipper): city",
            "Consignor (shipper): country",
            "Buyer: name",
            "Buyer: street address",
            "Buyer: postcode",
            "Buyer: city",
            "Buyer: country",
            "Number of packages",
            "Weight (gross)",
            "Tariff code (HS)",
            "Description of goods",
            "Value of the goods",
            "Price of one unit",
            "Currency",
        ]
    );
    let shipments = understand(&[csv(text)], &Corrections::default());
    let kinds: Vec<PartyKind> = shipments.parties.iter().map(|party| party.kind).collect();
    assert_eq!(kinds, [PartyKind::Organisation, PartyKind::Person, PartyKind::Person]);
    assert!(shipments.parties.iter().all(|party| party.identifiable));
    assert_eq!(shipments.places[shipments.lane_end(LineId(0)).unwrap() as usize].detail, PlaceDetail::Address);
}

#[test]
fn amounts_called_after_what_happens() {
    let found =
        labels("Order ID,Shipping,Sales,Shipping Name,First Name,Last Name\nO1,4.95,10.00,Anna Voorbeeld,Anna,Voorbeeld\n");
    assert_eq!(found[1..4], ["Freight", "Value of the goods", "Consignee: name"]);
    assert_eq!(found[4], found[5], "two parts of one name");
}

#[test]
fn bare_columns_belong_to_the_party_before_them() {
    assert_eq!(
        labels(
            "Shipper,Address,City,Consignee,Address,City,Postcode\nExample Ltd,1 Example Road,Leeds,Voorbeeld BV,Voorbeeldlaan 2,Gent,9000\n"
        ),
        [
            "Consignor (shipper): name",
            "Consignor (shipper): street address",
            "Consignor (shipper): city",
            "Consignee: name",
            "Consignee: street address",
            "Consignee: city",
            "Consignee: postcode",
        ]
    );
}

#[test]
fn values_speak_where_headers_do_not() {
    let mut text = String::from("x1,x2,x3,x4\n");
    for (container, email, incoterm, currency) in [
        ("CSQU3054383", "a@example.org", "FOB", "EUR"),
        ("MSKU0000007", "b@example.org", "CIF", "USD"),
        ("CSQU3054383", "c@example.org", "FOB", "CNY"),
    ] {
        text += &format!("{container},{email},{incoterm},{currency}\n");
    }
    assert_eq!(labels(&text), ["Container number", "Party (part not said): e-mail", "Terms of delivery (Incoterms)", "Currency"]);
    let wrong = text.replace("CSQU3054383", "CSQU3054384").replace("MSKU0000007", "MSKU0000008");
    assert_ne!(labels(&wrong)[0], "Container number", "a check digit that is wrong says nothing");
}

#[test]
fn what_headers_say_in_full_stays_and_the_surest_counts() {
    let text = "Order No,Consignee,Consignee Company,Consignee Contact,Units ordered,Shipped Quantity,Seal no,UN number,Lot\n\
                O1,Anna Voorbeeld,,Jan Exempel,9,7,S-77812,UN1263,L-9\n\
                O2,,Voorbeeld Handel BV,,5,5,S-77813,UN1263,L-8\n";
    let text = text.replace("Units ordered", "Ordered units");
    let found = find_roles(&csv(&text)).into_iter().map(|found| key(found.role)).collect::<Vec<_>>();
    assert_eq!(
        found,
        [
            "order-number",
            "consignee.name",
            "consignee.name",
            "consignee.contact",
            "quantity",
            "quantity",
            "seal-number",
            "un-number",
            "lot-number"
        ]
    );
    let shipments = understand(&[csv(&text)], &Corrections::default());
    assert_eq!(shipments.quantity_of, [7.0, 5.0], "what was shipped counts, not what was ordered");
    let names: Vec<&str> = shipments.parties.iter().map(|party| party.name.as_str()).collect();
    assert_eq!(names, ["Anna Voorbeeld", "Voorbeeld Handel BV"], "a second name fills blanks");
    assert_eq!(shipments.direct.iter().filter(|direct| direct.kind == DirectKind::PersonName).count(), 2);
}
