//! What each measure is called and how it is explained, in English.

use crate::exposure::MeasureId;
use crate::language::MeasureWords;

/// The words of a measure.
pub fn words(id: MeasureId) -> MeasureWords {
    match id {
        MeasureId::OrganisationsCount => MeasureWords {
            title: "Organisations named",
            definition: "Distinct organisations named in any part (consignor, consignee, carrier …). Spellings are merged where the registered identifier is the same, or the normalised name and the country. Identifiable: with a registered identifier, or a name with postcode or city. Parties known only by a number are counted apart.",
            assumption: "The same name in the same country is the same organisation.",
            source: "EXPOSURE.md §0, §1 (stated by this project)",
            lowered_by: "Leave out the names and registered numbers of the organisations whose part the recipient does not need, or replace them with codes whose key stays with you.",
        },
        MeasureId::OrganisationsLinks => MeasureWords {
            title: "Trade links",
            definition: "Distinct pairs of a shipper (consignor, else exporter, seller or manufacturer) and a consignee (consignee, else importer or buyer) named in the same line. A party known only by a number counts, for the number can be followed from line to line.",
            assumption: "",
            source: "EXPOSURE.md §1 (stated by this project)",
            lowered_by: "Leave out either the shipper or the consignee for recipients who need only one of them: a link takes both.",
        },
        MeasureId::OrganisationsNovelty => MeasureWords {
            title: "New trade links",
            definition: "Distinct pairs of shipper and consignee whose first dated line falls in the last period. Periods are the finest of days, weeks and months that hold at least 5 shipments in the median; weeks and months that the file holds only in part are left out, and the first period never counts, since in it every link is new.",
            assumption: "A link that the file does not show before is new: it may have stood before the file begins.",
            source: "EXPOSURE.md §1; EXPOSURE.md §6 for the periods",
            lowered_by: "Hand records over later and in one go, or leave out either the shipper or the consignee: a new link then shows later or not at all.",
        },
        MeasureId::OrganisationsVariants => MeasureWords {
            title: "Spellings",
            definition: "Organisations that the records write in two ways or more. Spellings are held to be of one organisation where the registered number is the same, where the name is the same but for legal form, case and punctuation and so is the country, or where they stand beside each other in a row.",
            assumption: "The same name in the same country is the same organisation.",
            source: "EXPOSURE.md §1, §0 (stated by this project)",
            lowered_by: "Leave out or replace all spellings of a name: the rows below show each of them.",
        },
        MeasureId::ProductsSpecificity => MeasureWords {
            title: "Goods known in detail",
            definition: "Share of shipments whose goods are known at a tariff subheading (six digits) or finer: a national code, a named product or an article number. A shipment of several lines counts once, at its most specific line. By value: the same share of the value of the lines, where all values are in one currency.",
            assumption: "A description or article number that names a product is taken to be as telling as a tariff code.",
            source: "EXPOSURE.md §2 (stated by this project)",
            lowered_by: "Cut tariff codes to the chapter or heading that the recipient needs, and leave out descriptions and article numbers.",
        },
        MeasureId::ProductsPriceVisible => MeasureWords {
            title: "Prices visible",
            definition: "Share of lines that give both a value and a quantity above zero: the price of one unit follows by division.",
            assumption: "The value is that of the whole line, and not a nominal one.",
            source: "EXPOSURE.md §2 (stated by this project)",
            lowered_by: "Leave out either the value or the quantity, or give the value only as a total of the shipment.",
        },
        MeasureId::ProductsPriceDispersion => MeasureWords {
            title: "Prices from buyer to buyer",
            definition: "Upper quartile of the buyers' prices of one unit divided by the lower quartile; the number is the median over goods with at least 5 buyers. A buyer's price is value over quantity, summed over the lines of the same goods in the same currency. Goods count that are known at six digits of the tariff or finer. Quartiles are used since one slip in a quantity does not move them.",
            assumption: "The quantities of all buyers count the same unit, and values are those of whole lines. Shipments of several lines of which only some have a value are left out: there it can be a total.",
            source: "EXPOSURE.md §2; quartiles of type 7, Hyndman and Fan 1996; the minimum of 5 buyers is stated by this project",
            lowered_by: "Leave out either value or quantity, or the buyer, for recipients who do not bill the goods.",
        },
        MeasureId::ProductsStrategic => MeasureWords {
            title: "Strategic goods",
            definition: "Share of lines whose tariff code is on the common high priority list (six digits), is proposed to hold a critical raw material, or is a hint at dual-use goods. A line on several lists counts once.",
            assumption: "The tariff code is right. For raw materials the mapping is a proposal, for dual use a hint: neither is a classification.",
            source: "Common high priority list of February 2024; Regulation (EU) 2024/1252, mapping proposed by this project; dual-use hints compiled by this project",
            lowered_by: "Keep lines with these codes out of what is handed over, or cut the codes to their chapter.",
        },
        MeasureId::ProductsRevealing => MeasureWords {
            title: "Goods that may reveal something of a person",
            definition: "Share of lines whose goods may reveal a special category of GDPR Art. 9 about the natural person who receives them, by tariff code or by words of the description. Strength 3: the purpose of the product is itself the category; 2: a typical sign; 1: a weak one. All count where a person is named, 2 and 3 also where a consignee or buyer is known by a number or an e-mail address only. What goes to an organisation does not count.",
            assumption: "The list of goods is a proposal of this project. That goods may reveal something does not mean that they do: they can be a gift, or for somebody else.",
            source: "GDPR Art. 9(1); CJEU C-184/20, C-252/21, C-21/23; the list is proposed by this project",
            lowered_by: "Give such goods by chapter or by a neutral category, and leave out their descriptions, for every recipient who need not know them.",
        },
        MeasureId::RoutesLaneKnown => MeasureWords {
            title: "Lanes known",
            definition: "Share of shipments whose origin (place of departure, else of loading, else country of origin) and destination (else place of discharge) are both known at least by country. A lane is as finely known as the coarser of its ends; a shipment of several lines counts once, at its best known lane.",
            assumption: "",
            source: "EXPOSURE.md §3 (stated by this project)",
            lowered_by: "Give places only as finely as the recipient needs them: the region or country instead of the address, the first digits of the postcode instead of all.",
        },
        MeasureId::RoutesLinkable => MeasureWords {
            title: "Shipments that can be followed",
            definition: "Share of shipments with an identifier that can be followed elsewhere: a tracking number, an air waybill or master bill, a container number, or any other reference or means of transport whose check digit makes it a container, air waybill, postal item or ship number.",
            assumption: "Numbers in columns of tracking numbers, master bills and containers are real ones, also where no check digit is there to tell.",
            source: "EXPOSURE.md §3; check digits by ISO 6346, IATA, UPU S10 and IMO",
            lowered_by: "Leave out the numbers of carrier and container, or hand them over only after delivery.",
        },
        MeasureId::RoutesChain => MeasureWords {
            title: "Legs identified",
            definition: "Share of shipments with at least one line that names the carrier, the flight, vessel or vehicle, and a day on which it departs, arrives or is planned to. A carrier counts that is named in that part or recognised in the line, or that begins a flight number. Dates of orders, documents and entries do not count.",
            assumption: "A date whose meaning the file does not say is one of the carriage.",
            source: "EXPOSURE.md §3 (stated by this project)",
            lowered_by: "Leave out flight, vessel and vehicle, or give their dates by week, until the goods have arrived.",
        },
        MeasureId::RoutesRegularity => MeasureWords {
            title: "Predictable shipments",
            definition: "Share of lanes and trade links with shipments on at least 5 days whose gaps between these days have a coefficient of variation (standard deviation over mean) under 0.3. The next shipment is then due a mean gap after the last; what is given or taken is a prediction interval of 95 %, at least a day. Several shipments on a day count as one. Lanes run from place of departure to destination, trade links from shipper to consignee.",
            assumption: "The rhythm goes on as it was, and the gaps vary as a normal distribution does.",
            source: "EXPOSURE.md §3; Hahn and Meeker 1991 for the interval",
            lowered_by: "Give dates by month, or hand records over later and in one go.",
        },
        MeasureId::RoutesHubShare => MeasureWords {
            title: "Share of hubs",
            definition: "Share of shipments that pass the busiest port, airport or other hub. A place is a hub if the file gives the code of an airport or port for it, or names a known one as a place of loading, transit or discharge. A shipment counts once for each hub that one of its lines names; value is that of these lines, by currency.",
            assumption: "",
            source: "EXPOSURE.md §3 (stated by this project)",
            lowered_by: "Leave out the places on the way for recipients who do not route the goods; who runs the hub sees its shipments all the same.",
        },
        MeasureId::ConsumersDirectIdentifiers => MeasureWords {
            title: "Direct identifiers",
            definition: "Cells that hold a direct identifier of a natural person: name, street address, e-mail, telephone, tax, identity or bank number, customs identifier. Numbers that stand for a person in somebody's books are counted beside them. The level goes by the column that holds most, as a share of all lines.",
            assumption: "A name without legal form or company number that has the form of a personal name is a person's.",
            source: "EXPOSURE.md §4; GDPR Art. 4(1), and Art. 4(5) for numbers that stand for a person",
            lowered_by: "Leave out the columns named below for every recipient who does not deliver to the door.",
        },
        MeasureId::ConsumersK => MeasureWords {
            title: "Picked out by what others know",
            definition: "Share of shipments that share the values named in the sentence (the quasi-identifiers) with fewer than four others. Equivalence classes are groups of shipments alike in all of these values; k is the size of the smallest. A missing cell is a value of its own. Shipments whose consignee is an organisation are left out.",
            assumption: "The observer knows these values of a delivery exactly, and that the delivery is in the file.",
            source: "Sweeney 2002 (k-anonymity); ARX (class sizes, distinction); EXPOSURE.md §4",
            lowered_by: "Coarsen the values that tell shipments apart: the month for the day, the first digits of the postcode, bands of mass and value.",
        },
        MeasureId::ConsumersPersonsArt9 => MeasureWords {
            title: "Persons in special categories",
            definition: "Natural persons who receive at least one good that may reveal a special category of GDPR Art. 9 about them. A person is one who is named as consignee, importer or buyer, or a consignee or buyer known by a number or an e-mail address only. Each counts once, and in each category at the strongest of the goods.",
            assumption: "The list of goods is a proposal of this project; a number of a consignee or buyer stands for a person. That goods may reveal something does not mean that they do.",
            source: "EXPOSURE.md §4; GDPR Art. 9(1); CJEU C-184/20, C-252/21, C-21/23",
            lowered_by: "Leave out either the goods or what tells who receives them: it takes both.",
        },
        MeasureId::NetworkConcentration => MeasureWords {
            title: "Concentration",
            definition: "Herfindahl-Hirschman index: the sum of the squared shares in per cent, 10,000 where one has all. Computed by shipments for each product group (HS chapter; the file's own category where there is no tariff code; goods of one name where there is neither) over its suppliers, countries of origin, carriers and hubs; the number is the highest among groups with at least 30 shipments. A side on which the whole file has one member only is used only where there is no other.",
            assumption: "What the file does not hold (other suppliers, other carriers) does not exist: a file is not the whole trade.",
            source: "US merger guidelines 2023; SWD(2021) 352, after CEPII; the minimum of 30 shipments is stated by this project",
            lowered_by: "Leave out the supplier, origin, carrier or hub named here, or hand over the shipments without their goods: either way the weak point cannot be read.",
        },
        MeasureId::NetworkSingleSource => MeasureWords {
            title: "Single sources",
            definition: "Share of products that one supplier alone ships, or one with more than 60 % of their shipments, among products with at least 5 shipments whose supplier is known. A product is a tariff subheading where six digits are known, else goods of one name.",
            assumption: "Suppliers that the file does not hold do not exist: a file is not the whole trade.",
            source: "EXPOSURE.md §5 (60 %); the minimum of 5 shipments is stated by this project",
            lowered_by: "Leave out the suppliers, or give goods by chapter only: a single source takes both to be read.",
        },
        MeasureId::PatternsChangePoints => MeasureWords {
            title: "Changes over time",
            definition: "Points in time at which the number of shipments of a product group to a destination country changes level. Series are cut into the finest of days, weeks and months with a median of at least 5 shipments, and changes found by PELT: squared error on log(1 + shipments), penalty 2·σ̂²·ln T, σ̂ from the median absolute difference but not under that of counting, every level lasting 3 periods or more. Series of fewer than 8 periods, or fewer than 5 shipments a month, are not judged; weeks and months that the file holds only in part are left out. Where the series that can be judged hold less than a quarter of the shipments, destinations, then goods are taken together.",
            assumption: "Within a level the periods vary independently: a strong season shows as changes too. Of series in which nothing changes, 5 to 8 in 100 still show a change by chance (measured).",
            source: "Killick, Fearnhead and Eckley 2012; EXPOSURE.md §6",
            lowered_by: "Give dates by month or quarter, or hand records over later and in one go: changes then show later or not at all.",
        },
    }
}
