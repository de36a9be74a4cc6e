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
        MeasureId::ProductsStrategic => MeasureWords {
            title: "Strategic goods",
            definition: "Share of lines whose tariff code is on the common high priority list (six digits), is proposed to hold a critical raw material, or is a hint at dual-use goods. A line on several lists counts once.",
            assumption: "The tariff code is right. For raw materials the mapping is a proposal, for dual use a hint: neither is a classification.",
            source: "Common high priority list of February 2024; Regulation (EU) 2024/1252, mapping proposed by this project; dual-use hints compiled by this project",
            lowered_by: "Keep lines with these codes out of what is handed over, or cut the codes to their chapter.",
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
        MeasureId::NetworkConcentration => MeasureWords {
            title: "Concentration",
            definition: "Herfindahl-Hirschman index: the sum of the squared shares in per cent, 10,000 where one has all. Computed by shipments for each product group (HS chapter; the file's own category where there is no tariff code; goods of one name where there is neither) over its suppliers, countries of origin, carriers, ports of loading, ports of discharge and hubs; the number is the highest among groups with at least 30 shipments. A side on which the whole file has one member only is used only where there is no other.",
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
        MeasureId::NetworkEuDependency => MeasureWords {
            title: "Dependency as the EU looks for it",
            definition: "Of the goods that go to a Member State, for each product group with at least 30 shipments: the share that begins outside the EU (like the indicator CDI2), and the Herfindahl-Hirschman index, 0 to 1, of these over their countries (like CDI1). The number is the share of product groups with more than 0.5 and more than 0.4. By shipments.",
            assumption: "Like the Commission's indicators, not the same: these go by the value of all imports of the Union and weigh in its exports; a file is not the trade of the Union.",
            source: "SWD(2021) 352, after CEPII; the minimum of 30 shipments is stated by this project",
            lowered_by: "Leave out the country of origin and of departure for recipients who do not clear the goods, or hand over the shipments without their goods.",
        },
        MeasureId::NetworkChokepoints => MeasureWords {
            title: "Chokepoints",
            definition: "Organisations and places that follow each other on the way of a shipment (shipper, start, port of loading, hub, port of discharge, destination, consignee) make the supply network. The number is the largest share of it that the loss of a single organisation or place would cut off from the rest. Bridges are legs of which the same holds; betweenness is the share of the shortest ways between others that pass, shown where it exceeds the error of its sample. The least cut of a lane is the fewest ports and hubs without which nothing gets from country to country. Private persons, whole regions and countries, and the only shipper, consignee, start or end of the file are no points.",
            assumption: "What the file does not hold (other suppliers, other routes) does not exist: a file is not the whole trade.",
            source: "Tarjan 1974; Brandes 2001; Ford and Fulkerson 1956; EXPOSURE.md §5; the levels are stated by this project",
            lowered_by: "Leave out the hubs and ports on the way, and the consignee for whoever only carries: the network then falls apart for the reader.",
        },
        MeasureId::NetworkWhatFails => MeasureWords {
            title: "What fails without one",
            definition: "Share of the shipments that would find no other way if a single supplier, place, region or country on their way were lost; the number is the highest. Another way is another supplier or route that the file shows for the same product to the same country, up to the highest number of shipments seen on it in one month, less those it carries already. A product loses its only supplier, hub or route if no shipment of it avoids what is lost. Only products with at least 5 shipments count; a shipment counts once for each of its products.",
            assumption: "Suppliers and routes that the file does not hold do not exist, and those that it holds carry no more than in their best month; in a file of one month nothing can take another way.",
            source: "EXPOSURE.md §5 (stated by this project)",
            lowered_by: "Leave out the suppliers and the hubs, or give goods by chapter only: what could take the place of what cannot be read then.",
        },
        MeasureId::PatternsChangePoints => MeasureWords {
            title: "Changes over time",
            definition: "Points in time at which the number of shipments of a product group to a destination country changes level. Series are cut into the finest of days, weeks and months with a median of at least 5 shipments, and changes found by PELT: squared error on log(1 + shipments), penalty 2·σ̂²·ln T, σ̂ from the median absolute difference but not under that of counting, every level lasting 3 periods or more; a change stands only if it exceeds the penalty that counting alone makes at the lower of its two levels. Series of fewer than 8 periods, or fewer than 5 shipments a month, are not judged; weeks and months that the file holds only in part are left out. Where the series that can be judged hold less than a quarter of the shipments, destinations, then goods are taken together.",
            assumption: "Within a level the periods vary independently: a strong season shows as changes too. Of series in which nothing changes, 5 to 8 in 100 still show a change by chance (measured).",
            source: "Killick, Fearnhead and Eckley 2012; EXPOSURE.md §6",
            lowered_by: "Give dates by month or quarter, or hand records over later and in one go: changes then show later or not at all.",
        },
        MeasureId::PatternsSmallestVisible => MeasureWords {
            title: "Smallest change that shows",
            definition: "How much all shipments must rise within one period for an observer to notice, who calls a period changed that chance alone brings once in twenty, and notices the rise with a probability of 80 %. Periods are the finest of days, weeks and months with a median of at least 5 shipments. Season is taken out where it is more than chance; the series is cut where its level changes, and its last level used, or the longest where the last has fewer than 8 periods. Counts vary by their mean times a factor estimated from the series, never under 1.",
            assumption: "Within a level the periods vary independently.",
            source: "EXPOSURE.md §6; McCullagh and Nelder 1989; Cohen 1988",
            lowered_by: "Give dates by month or quarter, or hand over a sample of the records: the fewer shipments a period, the more must change to show.",
        },
        MeasureId::PatternsMovers => MeasureWords {
            title: "Goods that gain or lose share",
            definition: "Product groups whose share of the shipments changed from the first half of the file's periods to the second by more than chance explains: the interval of the change (Newcombe's, of Wilson's, at 5 % divided by the number of groups) leaves out 0. Shipments in batches count for fewer: their number is divided by the design effect, Pearson's χ² of groups by periods within the halves over its degrees of freedom. The 40 groups with most shipments stand by themselves. The number is the largest change of share.",
            assumption: "Within each half the mix stays the same but for chance.",
            source: "EXPOSURE.md §6; Newcombe 1998, method 10; Kish 1965; the levels are stated by this project",
            lowered_by: "Give dates by quarter or year, or goods by chapter or section only.",
        },
        MeasureId::PatternsMix => MeasureWords {
            title: "Change in the mix of goods",
            definition: "Jensen-Shannon divergence, in bits from 0 to 1, between the product groups shipped in one period and in the one before: weeks, else months, else days with a median of at least 30 shipments. Beside it stands what chance alone makes on average of so many shipments, times the design effect of batches; a divergence counts as more than chance where the χ² it follows would exceed it in fewer than 5 of 100 files. The number is the largest of these.",
            assumption: "A shipment's goods do not depend on those of others but for the batches that the design effect measures.",
            source: "Lin 1991; EXPOSURE.md §6; Wilson and Hilferty 1931",
            lowered_by: "Give dates by quarter or year, or goods by chapter or section only.",
        },
        MeasureId::PatternsSeasonality => MeasureWords {
            title: "Season",
            definition: "Strength of season, 1 − Var(rest) / Var(rest + seasonal), from 0 to 1, of the number of shipments over the days of the week (two whole weeks or more) and the months of the year (two whole years or more), with 5 shipments a day or month on average. A season counts where its strength is more than noise of as many periods reaches in 1 of 100 series.",
            assumption: "The season is the same in each cycle.",
            source: "Wang, Smith and Hyndman 2006; Cleveland et al. 1990 (decomposition); EXPOSURE.md §6",
            lowered_by: "Give dates by quarter or year.",
        },
    }
}
