//! What shops and parcel carriers' services give out as JSON: EasyPost, WooCommerce, Shopify, Amazon orders.

use super::{Recognised, Top};
use crate::ingest::says::{DocumentSays, FormatSays, name};
use crate::ingest::terms::{self, *};
use crate::ingest::tree::profile::{Field, How, Profile, field};
use crate::saying::Saying;

const ADDRESS: &[Field] = &[
    field("name ; first_name + last_name ; Name", NAME, How::Words),
    field("company ; CompanyName", "company", How::Text),
    field("federal_tax_id|state_tax_id", REGISTERED_ID, How::Text),
    field(
        "street1 + street2 + address_1 + address_2 + address1 + address2 + AddressLine1 + AddressLine2 + AddressLine3",
        STREET,
        How::Lines,
    ),
    field("zip|postcode|PostalCode", POSTCODE, How::Text),
    field("city|City", CITY, How::Text),
    field("state|province_code|province|StateOrRegion", terms::REGION, How::Text),
    field("country_code ; country ; CountryCode", COUNTRY, How::Text),
    field("email|BuyerEmail", EMAIL, How::Text),
    field("phone|Phone", PHONE, How::Text),
];

static EASYPOST: Profile = Profile {
    rows: "shipments ; trackers ; .",
    lines: "customs_info/customs_items",
    parties: &[("from_address", CONSIGNOR), ("to_address", CONSIGNEE), ("buyer_address", BUYER), ("return_address", OTHER_PARTY)],
    party: ADDRESS,
    fields: &[&[
        field("./id", SHIPMENT, How::Text),
        field("shipment_id", SHIPMENT, How::Text),
        field("tracking_code ; tracker/tracking_code", TRACKING, How::Text),
        field("order_id", ORDER, How::Text),
        field("reference", REFERENCE, How::Text),
        field("hs_tariff_number", TARIFF, How::Text),
        field("description", GOODS, How::Text),
        field("origin_country", ORIGIN, How::Text),
        field("code", ARTICLE, How::Text),
        field("quantity", QUANTITY, How::Text),
        field("./value", VALUE, How::Amount),
        field("./weight ; parcel/weight", GROSS_MASS, How::Mass("ONZ")),
        field("selected_rate/carrier ; carrier ; tracker/carrier", "Carrier name", How::Text),
        field("selected_rate/service ; carrier_detail/service", SERVICE, How::Text),
        field("selected_rate/rate", FREIGHT, How::Text),
        field("selected_rate/currency", CURRENCY, How::Text),
        field("insurance", INSURANCE, How::Text),
        field("status", STATUS, How::Text),
        field("customs_info/incoterm ; options/incoterm", TERMS, How::Text),
        field("carrier_detail/origin_location", DEPARTURE, How::Text),
        field("carrier_detail/destination_location", DESTINATION, How::Text),
        field("signed_by ; tracker/signed_by", "Signed by", How::Text),
        field("created_at", RECORDED, How::Date),
        field("est_delivery_date ; tracker/est_delivery_date", PLANNED, How::Date),
        field("customs_info/customs_signer", "Customs signer", How::Text),
        field("customs_info/contents_explanation ; options/handling_instructions", FREE_TEXT, How::Text),
    ]],
    noise: &[
        "object",
        "mode",
        "rates",
        "fees",
        "messages",
        "verifications",
        "postage_label",
        "luma_info",
        "forms",
        "updated_at",
        "created_at",
        "has_more",
    ],
    signatories: "**/customs_signer ; **/signed_by",
    ..Profile::EMPTY
};

static WOOCOMMERCE: Profile = Profile {
    rows: "data ; orders ; .",
    lines: "line_items",
    parties: &[("shipping", CONSIGNEE), ("billing", BUYER)],
    party: ADDRESS,
    fields: &[&[
        field("number ; order_key", ORDER, How::Text),
        field("customer_id", "Buyer id", How::Text),
        field("customer_ip_address", "Buyer IP address", How::Text),
        field("./name", GOODS, How::Text),
        field("./sku ; ./product_id", ARTICLE, How::Text),
        field("./quantity", QUANTITY, How::Text),
        field("./price", UNIT_PRICE, How::Text),
        field("./total", VALUE, How::Text),
        field("./total_tax", TAX, How::Text),
        field("currency", CURRENCY, How::Text),
        field("shipping_total", FREIGHT, How::Text),
        field("shipping_lines/method_title", SERVICE, How::Text),
        field("status", STATUS, How::Text),
        field("date_created", ORDERED, How::Date),
        field("date_completed", DEPARTED, How::Date),
        field("customer_note", FREE_TEXT, How::Text),
    ]],
    noise: &["_links", "meta_data", "taxes", "tax_lines"],
    ..Profile::EMPTY
};

static SHOPIFY: Profile = Profile {
    rows: "orders ; order ; .",
    lines: "line_items",
    parties: &[("shipping_address", CONSIGNEE), ("billing_address", BUYER), ("customer", BUYER), ("origin_location", CONSIGNOR)],
    party: ADDRESS,
    fields: &[&[
        field("order_number ; order/name", ORDER, How::Text),
        field("fulfillments/tracking_number ; fulfillments/tracking_numbers", TRACKING, How::Text),
        field("email ; contact_email", "Buyer email", How::Text),
        field("customer/id", "Buyer id", How::Text),
        field("browser_ip", "Buyer IP address", How::Text),
        field("./title ; ./name", GOODS, How::Text),
        field("./sku ; ./variant_id", ARTICLE, How::Text),
        field("./vendor", "Seller name", How::Text),
        field("./quantity", QUANTITY, How::Text),
        field("./price", UNIT_PRICE, How::Text),
        field("./grams", GROSS_MASS, How::Mass("GRM")),
        field("currency", CURRENCY, How::Text),
        field("total_price", "Order total", How::Text),
        field("shipping_lines/title", SERVICE, How::Text),
        field("shipping_lines/price", FREIGHT, How::Text),
        field("financial_status", "Payment status", How::Text),
        field("fulfillment_status", STATUS, How::Text),
        field("processed_at ; created_at", ORDERED, How::Date),
        field("note", FREE_TEXT, How::Text),
    ]],
    noise: &["admin_graphql_api_id", "tax_lines", "client_details", "token", "price_set", "discount_allocations"],
    ..Profile::EMPTY
};

static AMAZON: Profile = Profile {
    rows: "payload/Orders ; Orders ; payload ; .",
    lines: "OrderItems",
    parties: &[("ShippingAddress", CONSIGNEE), ("BuyerInfo", BUYER), ("DefaultShipFromLocationAddress", CONSIGNOR)],
    party: ADDRESS,
    fields: &[&[
        field("AmazonOrderId", ORDER, How::Text),
        field("SellerOrderId", REFERENCE, How::Text),
        field("MarketplaceId|SalesChannel", "Platform name", How::Text),
        field("BuyerInfo/BuyerName", "Buyer name", How::Text),
        field("OrderItemId", LINE, How::Text),
        field("Title", GOODS, How::Text),
        field("SellerSKU ; ASIN", ARTICLE, How::Text),
        field("QuantityOrdered", QUANTITY, How::Text),
        field("ItemPrice/Amount ; OrderTotal/Amount", VALUE, How::Text),
        field("ItemPrice/CurrencyCode ; OrderTotal/CurrencyCode", CURRENCY, How::Text),
        field("ItemTax/Amount", TAX, How::Text),
        field("ShippingPrice/Amount", FREIGHT, How::Text),
        field("ShipServiceLevel ; ShipmentServiceLevelCategory", SERVICE, How::Text),
        field("OrderStatus", STATUS, How::Text),
        field("PurchaseDate", ORDERED, How::Date),
        field("EarliestShipDate", DEPARTED, How::Date),
        field("LatestDeliveryDate", PLANNED, How::Date),
    ]],
    ..Profile::EMPTY
};

pub(super) fn recognise(top: &Top<'_>) -> Option<Recognised> {
    let first = |names: &[&str]| names.iter().find_map(|name| top.tree.child(top.node, name)).unwrap_or(top.node);
    let has = |node, names: &[&str]| names.iter().all(|name| top.tree.child(node, name).is_some());
    let record = first(&["shipments", "trackers"]);
    if has(record, &["object"]) && (has(record, &["parcel"]) || has(record, &["tracking_code"]) || has(record, &["to_address"])) {
        let kind = match top.text("object") {
            "" => top.tree.child(record, "object").map_or("", |object| top.tree.text_of(object)).to_lowercase() + "s",
            kind => kind.to_lowercase(),
        };
        return Some(Recognised::named(&EASYPOST, format!("EasyPost {kind} (JSON)"), &kind));
    }
    let record = first(&["data", "orders", "order"]);
    if has(record, &["billing", "line_items"]) || has(record, &["order_key", "shipping"]) {
        return Some(orders(&WOOCOMMERCE, "WooCommerce"));
    }
    if has(record, &["line_items"])
        && (has(record, &["financial_status"]) || has(record, &["shipping_address"]) || has(record, &["order_number"]))
    {
        return Some(orders(&SHOPIFY, "Shopify"));
    }
    let payload = top.tree.child(top.node, "payload").unwrap_or(top.node);
    let order = top.tree.child(payload, "Orders").unwrap_or(payload);
    if has(order, &["AmazonOrderId"]) {
        return Some(orders(&AMAZON, "Amazon"));
    }
    None
}

fn orders(profile: &'static Profile, shop: &str) -> Recognised {
    Recognised::document(profile, Saying::of(FormatSays::Orders, [name(shop)]), Saying::plain(DocumentSays::Order))
}
